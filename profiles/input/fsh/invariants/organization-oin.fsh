Invariant: organization-oin
Description: "nl: Een OIN heeft 20 cijfers. / en: An OIN has 20 digits."
Severity: #error
Expression: "(system.exists() and value.exists() and system = 'https://fhir.samenhang.nl/NamingSystem/oin') implies value.matches('^[0-9]{20}$')"
