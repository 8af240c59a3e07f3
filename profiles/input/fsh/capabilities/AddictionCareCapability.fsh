Instance: AddictionCareCapability
InstanceOf: CapabilityStatement
Title: "Addiction care"
Usage: #definition
* insert RoleInTheChain(addiction-care, AddictionCareCapability, [[Addiction care]], [[verslavingszorg]])
* insert MemberOfTeam
* insert AnswersInquiries
