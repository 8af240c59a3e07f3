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
// What people call it.
* . ^short = "nl: Professional / en: Professional"
* . ^definition = "nl: Iemand die voor een organisatie rond een gezin werkt, in een functie. / en: Somebody who works for an organisation around a family, in a function."
* practitioner ^short = "nl: Wie het is / en: Who it is"
* organization ^short = "nl: Organisatie / en: Organisation"
* code ^short = "nl: Functie / en: Function"
* specialty ^short = "nl: Specialisme / en: Specialty"
* telecom ^short = "nl: Telefoon en e-mail / en: Phone and e-mail"
* identifier ^short = "nl: Nummer / en: Number"
* identifier[skj] ^short = "nl: Registratie bij SKJ / en: Registration with SKJ"
* identifier[skj].value ^short = "nl: Het registratienummer / en: The registration number"
