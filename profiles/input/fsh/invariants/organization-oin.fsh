Invariant: organization-oin
Description: "nl: Een OIN heeft 20 cijfers. / en: An OIN has 20 digits."
Severity: #error
Expression: "system != 'https://fhir.samenhang.nl/NamingSystem/oin' or value.matches('^[0-9]{20}$')"
