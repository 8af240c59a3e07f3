Extension: ConsentCapacityExtension
Id: consent-capacity
Title: "Capacity of who consents"
Description: "As whom this person gives or withdraws the consent."
Context: Consent.performer
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept from ConsentCapacityCodes (required)
