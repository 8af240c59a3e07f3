Instance: RegionalSafetyTeamCapability
InstanceOf: CapabilityStatement
Title: "Regional safety team"
Usage: #definition
* insert RoleInTheChain(regional-safety-team, RegionalSafetyTeamCapability, [[Regional safety team]], [[regionaal veiligheidsteam (RVT)]])
* insert MemberOfTeam
* insert AnswersInquiries
