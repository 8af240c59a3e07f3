Profile: ChainProfessional
Parent: PractitionerRole
Id: ChainProfessional
Title: "Professional in the chain"
Description: "Somebody who works for an organisation around a family, in a function."
* practitioner only Reference(Practitioner)
* organization only Reference(Organization)
* code from ProfessionalFunctionCodes (extensible)
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "$this"
* identifier ^slicing.rules = #open
* identifier contains skj 0..1
* identifier[skj] obeys professional-skj
* identifier[skj] ^patternIdentifier.system = "https://fhir.samenhang.nl/NamingSystem/skj"
* identifier[skj].value 1..1
