Invariant: safety-5
// Source: Pilot vereenvoudiging jeugdbescherming Utrecht West; GDPR article 6 (1) a
Description: "nl: Wie deelt op grond van toestemming, verwijst naar die toestemming. Vul consent in of noem een andere grondslag (Pilot vereenvoudiging jeugdbescherming Utrecht West; AVG artikel 6 lid 1 onder a). / en: Who shares on the basis of consent refers to that consent. Fill in consent or name another legal basis (Pilot vereenvoudiging jeugdbescherming Utrecht West; GDPR article 6 (1) a)."
Severity: #error
Expression: "extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/legal-basis').value.coding.where(code = 'consent').exists() implies extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/consent').value.where(reference.exists() or identifier.value.exists()).exists()"
