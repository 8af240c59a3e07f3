Invariant: consent-exception
// Source: HL7 FHIR R4, Consent
Description: "nl: Ook een uitzondering binnen een bepaling zegt of zij toestaat of verbiedt, voor rollen, doelen en soorten gegevens uit de lijsten. Vul type in en gebruik de codes van de lijsten (HL7 FHIR R4, Consent). / en: An exception inside a provision too says whether it permits or denies, for roles, purposes and classes of data of the lists. Fill in type and use the codes of the lists (HL7 FHIR R4, Consent)."
Severity: #error
Expression: "provision.provision.repeat(provision).all(type.exists() and actor.role.all(coding.where(system = 'https://fhir.samenhang.nl/CodeSystem/organisation-role').exists()) and purpose.all(system = 'https://fhir.samenhang.nl/CodeSystem/processing-purpose') and securityLabel.all(system = 'https://fhir.samenhang.nl/CodeSystem/data-class'))"
