Extension: ConsentCapacityExtension
Id: consent-capacity
Title: "Capacity of who consents"
Description: "As whom this person gives or withdraws the consent."
Context: Consent.performer
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept from ConsentCapacityCodes (required)
// What people call it.
* . ^short = "nl: Als wie iemand toestemt / en: As whom somebody consents"
* . ^definition = "nl: Of iemand voor zichzelf toestemming geeft of intrekt, als ouder met gezag of als voogd. / en: As whom this person gives or withdraws the consent."
* value[x] ^short = "nl: Als wie / en: As whom"
* value[x].coding ^short = "nl: Code uit de lijst / en: Code from the list"
