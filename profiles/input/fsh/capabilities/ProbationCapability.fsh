Instance: ProbationCapability
InstanceOf: CapabilityStatement
Title: "Probation"
Usage: #definition
* insert RoleInTheChain(probation, ProbationCapability, [[Probation]], [[reclassering]])
* insert MemberOfTeam
* insert AnswersInquiries
