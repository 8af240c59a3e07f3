Instance: PublicProsecutionCapability
InstanceOf: CapabilityStatement
Title: "Public prosecution"
Usage: #definition
* insert RoleInTheChain(public-prosecution, PublicProsecutionCapability, [[Public prosecution]], [[openbaar ministerie]])
* insert AnswersInquiries
* insert MakesInquiries
