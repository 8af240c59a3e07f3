// Owes the family secrecy, so it is asked for no information about it.
Instance: ConfidentialAdviserCapability
InstanceOf: CapabilityStatement
Title: "Confidential adviser"
Usage: #definition
* insert RoleInTheChain(confidential-adviser, ConfidentialAdviserCapability, [[Confidential adviser]], [[vertrouwenspersoon]])
