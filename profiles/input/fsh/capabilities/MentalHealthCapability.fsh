Instance: MentalHealthCapability
InstanceOf: CapabilityStatement
Title: "Mental health care"
Usage: #definition
* insert RoleInTheChain(mental-health, MentalHealthCapability, [[Mental health care]], [[GGZ]])
* insert MemberOfTeam
* insert AnswersInquiries
