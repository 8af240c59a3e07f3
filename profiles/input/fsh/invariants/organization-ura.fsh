Invariant: organization-ura
// Source: nl-core-HealthcareProvider-Organization; UZI-register abonneenummer
Description: "nl: Een URA heeft 8 cijfers (UZI-register). / en: A URA has 8 digits (UZI register)."
Severity: #error
Expression: "(system.exists() and value.exists() and system = 'http://fhir.nl/fhir/NamingSystem/ura') implies value.matches('^[0-9]{8}$')"
