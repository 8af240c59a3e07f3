Invariant: inquiry-check
Description: "nl: Een check op bekendheid vraagt en zegt niets meer dan bekend, ja of nee: laat vragen, toelichting, omschrijving, bijlagen en andere antwoorden weg. / en: An acquaintance check asks and tells nothing more than known, yes or no: leave out questions, notes, description, attachments and other answers."
Severity: #error
Expression: "code.coding.where(system = 'https://fhir.samenhang.nl/CodeSystem/inquiry-kind' and code = 'acquaintance-check').exists() implies (input.empty() and note.empty() and description.empty() and reasonReference.empty() and relevantHistory.empty() and basedOn.empty() and partOf.empty() and reasonCode.text.empty() and output.where(value is Reference).empty())"
