Invariant: message-learning
// Source: Samenhang vocabulary, processing-purpose learning-and-policy; GDPR article 89
Description: "nl: Voor leren en beleid is niemand herkenbaar: laat namen, nummers, adressen, telefoonnummers en volledige geboortedata van personen weg (AVG artikel 89). / en: For learning and policy nobody can be identified: leave out names, numbers, addresses, telephone numbers and whole birth dates of persons (GDPR article 89)."
Severity: #error
Expression: "entry.resource.extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/processing-purpose').value.coding.where(code = 'learning-and-policy').exists() implies (entry.resource.ofType(Patient).all(identifier.empty() and name.empty() and address.empty() and telecom.empty() and birthDate.where($this.toString().length() >= 10).empty()) and entry.resource.ofType(RelatedPerson).empty())"
