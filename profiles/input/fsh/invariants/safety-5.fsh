Invariant: safety-5
Description: "nl: Wie deelt op grond van toestemming, verwijst naar die toestemming. / en: Who shares on the basis of consent refers to that consent."
Severity: #error
Expression: "extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/legal-basis').value.coding.where(code = 'consent').exists() implies extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/consent').exists()"
