Invariant: decision-appeal
// Source: Wetboek van Burgerlijke Rechtsvordering artikel 358, tweede lid
Description: "nl: De termijn voor hoger beroep eindigt voor de dag van de beslissing, terwijl hij op die dag begint. Verbeter de termijn of de datum (Wetboek van Burgerlijke Rechtsvordering artikel 358, tweede lid). / en: The term for appeal ends before the day of the decision, whereas it starts on that day. Correct the term or the date (Wetboek van Burgerlijke Rechtsvordering article 358, paragraph 2)."
Severity: #error
Expression: "extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/appeal-until').exists() implies (extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/appeal-until').value.toString() & '-31').substring(0, 10) >= date.toString().substring(0, 10)"
