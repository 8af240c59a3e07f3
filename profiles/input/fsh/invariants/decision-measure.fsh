Invariant: decision-measure
// Source: Wetboek van Burgerlijke Rechtsvordering artikel 358, Burgerlijk Wetboek Boek 1 artikel 255
Description: "nl: Een beschikking noemt geen maatregel en zegt ook niet dat er geen is uitgesproken. Verwijs naar de maatregel, of geef als uitkomst afgewezen of aangehouden (Wetboek van Burgerlijke Rechtsvordering artikel 358, Burgerlijk Wetboek Boek 1 artikel 255). / en: An order names no measure, nor says that none was granted. Refer to the measure, or give refused or deferred as the outcome (Wetboek van Burgerlijke Rechtsvordering article 358, Burgerlijk Wetboek Boek 1 article 255)."
Severity: #error
Expression: "type.coding.where(system = 'https://fhir.samenhang.nl/CodeSystem/decision-kind' and code = 'order').exists() implies (context.related.exists() or category.coding.where(system = 'https://fhir.samenhang.nl/CodeSystem/decision-outcome' and (code = 'refused' or code = 'deferred')).exists())"
