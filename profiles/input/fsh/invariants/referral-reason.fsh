Invariant: referral-reason
Description: "nl: Een reden met een code komt uit de lijst van soorten geweld of van risicofactoren. / en: A reason with a code comes from the list of kinds of violence or of risk factors."
Severity: #error
Expression: "reasonCode.coding.all(system = 'https://fhir.samenhang.nl/CodeSystem/violence-kind' or system = 'https://fhir.samenhang.nl/CodeSystem/risk-factor')"
