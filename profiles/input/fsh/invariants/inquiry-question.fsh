Invariant: inquiry-question
Description: "nl: Een vraag om casusinformatie stelt ten minste een specifieke vraag (input). / en: A request for case information asks at least one specific question (input)."
Severity: #error
Expression: "(status = 'requested' and code.coding.where(system = 'https://fhir.samenhang.nl/CodeSystem/inquiry-kind' and code = 'case-information').exists()) implies input.exists()"
