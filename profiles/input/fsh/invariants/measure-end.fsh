Invariant: measure-end
// Source: Samenhang vocabulary, notification of a measure
Description: "nl: Een maatregel die eindigt, noemt geen einddatum. Geef het einde van de periode (Woordenlijst van Samenhang, notificatie maatregel). / en: A measure that ends names no end date. Give the end of its period (Samenhang vocabulary, notification of a measure)."
Severity: #error
Expression: "extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/measure-phase').value.coding.where(system = 'https://fhir.samenhang.nl/CodeSystem/measure-phase' and code = 'end').exists() implies occurrence.ofType(Period).end.exists()"
