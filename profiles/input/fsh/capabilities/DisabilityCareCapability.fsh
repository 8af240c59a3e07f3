Instance: DisabilityCareCapability
InstanceOf: CapabilityStatement
Title: "Care for mild intellectual disability"
Usage: #definition
* insert RoleInTheChain(disability-care, DisabilityCareCapability, [[Care for mild intellectual disability]], [[LVB-zorg]])
* insert MemberOfTeam
* insert AnswersInquiries
