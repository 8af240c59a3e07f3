Invariant: agb-code
// Source: nl-core-HealthcareProvider-Organization, nl-core-HealthProfessional-Practitioner; AGB-register (Vektis)
Description: "nl: Een AGB-code heeft 8 cijfers (AGB-register). / en: An AGB code has 8 digits (AGB register)."
Severity: #error
Expression: "(system.exists() and value.exists() and system = 'http://fhir.nl/fhir/NamingSystem/agb-z') implies value.matches('^[0-9]{8}$')"
