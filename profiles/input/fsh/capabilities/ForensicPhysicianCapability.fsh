Instance: ForensicPhysicianCapability
InstanceOf: CapabilityStatement
Title: "Forensic physician"
Usage: #definition
* insert RoleInTheChain(forensic-physician, ForensicPhysicianCapability, [[Forensic physician]], [[forensisch arts]])
* insert AnswersInquiries
