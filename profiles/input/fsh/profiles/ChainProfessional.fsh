Profile: ChainProfessional
Parent: PractitionerRole
Id: ChainProfessional
Title: "Professional in the chain"
Description: "Somebody who works for an organisation around a family, in a function."
* practitioner only Reference(Practitioner)
* organization only Reference(Organization)
* code from ProfessionalFunctionCodes (extensible)
