Invariant: safety-8
// Source: Kwartiersmakersfase effectieve jeugd- en gezinsbescherming
Description: "nl: Een voorwaarde zegt wat er volgt als zij niet wordt nagekomen. Schrijf dat in consequence, of maak er een doel van (Kwartiersmakersfase effectieve jeugd- en gezinsbescherming). / en: A condition says what follows when it is not met. Write that in consequence, or make it a goal (Kwartiersmakersfase effectieve jeugd- en gezinsbescherming)."
Severity: #error
Expression: "category.coding.where(system = 'https://fhir.samenhang.nl/CodeSystem/goal-kind' and code = 'condition').exists() implies extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/consequence').exists()"
