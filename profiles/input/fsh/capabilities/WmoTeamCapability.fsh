Instance: WmoTeamCapability
InstanceOf: CapabilityStatement
Title: "Social support team"
Usage: #definition
* insert RoleInTheChain(wmo-team, WmoTeamCapability, [[Social support team]], [[Wmo-team]])
* insert MemberOfTeam
* insert AnswersInquiries
