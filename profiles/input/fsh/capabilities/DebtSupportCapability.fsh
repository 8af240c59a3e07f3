Instance: DebtSupportCapability
InstanceOf: CapabilityStatement
Title: "Debt support"
Usage: #definition
* insert RoleInTheChain(debt-support, DebtSupportCapability, [[Debt support]], [[schuldhulpverlening]])
* insert MemberOfTeam
* insert AnswersInquiries
