Instance: SafetyHouseCapability
InstanceOf: CapabilityStatement
Title: "Care and safety house"
Usage: #definition
* insert RoleInTheChain(safety-house, SafetyHouseCapability, [[Care and safety house]], [[Zorg- en Veiligheidshuis]])
* insert MemberOfTeam
* insert AnswersInquiries
* insert MakesInquiries
