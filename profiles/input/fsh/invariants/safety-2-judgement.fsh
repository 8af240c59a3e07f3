Invariant: safety-2-judgement
// Source: Pilot vereenvoudiging jeugdbescherming Utrecht West, normatieve weging.
Description: "nl: Een weging is een oordeel en dus een mening. Kies de soort mening, of een ander venster (Pilot vereenvoudiging jeugdbescherming Utrecht West, normatieve weging). / en: A weighing is a judgement and so an opinion. Choose the kind opinion, or another window (Pilot vereenvoudiging jeugdbescherming Utrecht West, normatieve weging)."
Severity: #error
Expression: "extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/uncertainty-window').value.ofType(CodeableConcept).coding.where(code = 'weighing').exists() implies category.coding.where(system = 'https://fhir.samenhang.nl/CodeSystem/statement-kind' and code = 'opinion').exists()"
