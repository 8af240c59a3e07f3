// Owes the family secrecy, so it is asked for no information about it.
Instance: FamilyLawyerCapability
InstanceOf: CapabilityStatement
Title: "Family lawyer"
Usage: #definition
* insert RoleInTheChain(family-lawyer, FamilyLawyerCapability, [[Family lawyer]], [[gezinsadvocaat]])
