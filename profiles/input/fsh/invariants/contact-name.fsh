Invariant: contact-name
// Source: nl-core-HealthcareProvider-Organization (zib Zorgaanbieder 2020)
Description: "nl: De naam van een contactpersoon heeft gebruik official (nl-core HealthcareProvider-Organization). / en: The name of a contact has use official (nl-core HealthcareProvider-Organization)."
Severity: #error
Expression: "use.exists() and use = 'official'"
