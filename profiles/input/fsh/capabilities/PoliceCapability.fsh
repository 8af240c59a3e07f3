Instance: PoliceCapability
InstanceOf: CapabilityStatement
Title: "Police"
Usage: #definition
* insert RoleInTheChain(police, PoliceCapability, [[Police]], [[politie]])
* insert AnswersInquiries
