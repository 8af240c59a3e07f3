Invariant: statement-sash
Description: "nl: Het SASH-niveau is een code uit de lijst van SASH-niveaus. / en: The SASH level is a code of the list of SASH levels."
Severity: #error
Expression: "code.coding.where(code = 'sash-level').exists() implies value.coding.where(system = 'https://fhir.samenhang.nl/CodeSystem/sash-level').exists()"
