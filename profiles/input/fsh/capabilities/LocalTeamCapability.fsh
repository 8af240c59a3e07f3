Instance: LocalTeamCapability
InstanceOf: CapabilityStatement
Title: "Local team"
Usage: #definition
* insert RoleInTheChain(local-team, LocalTeamCapability, [[Local team]], [[lokaal team]])
* insert MemberOfTeam
* insert AnswersInquiries
* insert Sends(consent)
* insert Sends(safety-assessment)
* insert Sends(family-plan)
* insert Receives(investigation-report)
* insert Sends(team-change)
