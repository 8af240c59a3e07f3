Invariant: name-qualifier
// Source: nl-core-NameInformation (zib Naamgegevens 2020)
Description: "nl: Bij elke voornaam of voorletter van een officiele naam staat wat het is (iso21090-EN-qualifier: BR, CL of IN) (nl-core NameInformation). / en: Each given name or initial of an official name says which it is (iso21090-EN-qualifier: BR, CL or IN) (nl-core NameInformation)."
Severity: #error
Expression: "(use.exists() and use = 'official') implies given.all(extension('http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier').value.exists())"
