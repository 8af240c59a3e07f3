Extension: PerspectiveExtension
Id: perspective
Title: "Perspective"
Description: "Whose view the statement gives."
Context: Observation
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept from PerspectiveCodes (required)
