Invariant: name-prefix
// Source: nl-core-NameInformation (zib Naamgegevens 2020)
Description: "nl: Wie een voorvoegsel noemt, noemt ook de achternaam waar het bij hoort, apart (nl-core NameInformation). / en: Who gives a prefix also gives the family name it belongs to, separately (nl-core NameInformation)."
Severity: #error
Expression: "(family.extension('http://hl7.org/fhir/StructureDefinition/humanname-own-prefix').exists() implies family.extension('http://hl7.org/fhir/StructureDefinition/humanname-own-name').exists()) and (family.extension('http://hl7.org/fhir/StructureDefinition/humanname-partner-prefix').exists() implies family.extension('http://hl7.org/fhir/StructureDefinition/humanname-partner-name').exists())"
