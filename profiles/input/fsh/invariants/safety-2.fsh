Invariant: safety-2
Description: "nl: Een feit noemt zijn bron: wie het waarnam of waar het uit volgt. / en: A fact names its evidence: who observed it or what it follows from."
Severity: #error
Expression: "category.coding.where(system = 'https://fhir.samenhang.nl/CodeSystem/statement-kind' and code = 'fact').exists() implies (performer.exists() or derivedFrom.exists())"
