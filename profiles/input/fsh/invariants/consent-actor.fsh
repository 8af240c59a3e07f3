Invariant: consent-actor
// Source: GDPR article 4 (11)
Description: "nl: Toestemming zegt met wie gedeeld mag worden. Verwijs bij actor.reference naar de organisatie, of zeg met data-absent-reason not-applicable en een display dat het elke organisatie met die rol is (AVG artikel 4 onder 11). / en: Consent says with whom may be shared. Refer in actor.reference to the organisation, or say by data-absent-reason not-applicable and a display that it is each organisation of that role (GDPR article 4 (11))."
Severity: #error
Expression: "provision.repeat(provision).actor.reference.all(reference.exists() or identifier.exists() or (display.exists() and extension.where(url = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason').value.where($this = 'not-applicable').exists()))"
