Extension: MunicipalityExtension
Id: municipality
Title: "Municipality"
Description: "The municipality that is responsible for the family, by its CBS code."
Context: Group
* value[x] 1..1
* value[x] only Identifier
* valueIdentifier.system 1..1
* valueIdentifier.system = "https://fhir.samenhang.nl/NamingSystem/municipality" (exactly)
* valueIdentifier.value 1..1
* valueIdentifier obeys municipality-code
// What people call it.
* . ^short = "nl: Gemeente / en: Municipality"
* . ^definition = "nl: De gemeente die verantwoordelijk is voor het gezin, met haar CBS-code. / en: The municipality that is responsible for the family, by its CBS code."
* value[x] ^short = "nl: De gemeente / en: The municipality"
* value[x].system ^short = "nl: Soort nummer / en: Kind of number"
* value[x].value ^short = "nl: CBS-code van de gemeente / en: CBS code of the municipality"
