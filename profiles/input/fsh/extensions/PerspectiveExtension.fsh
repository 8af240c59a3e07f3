Extension: PerspectiveExtension
Id: perspective
Title: "Perspective"
Description: "Whose view the statement gives."
Context: Observation
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept from PerspectiveCodes (required)
// What people call it.
* . ^short = "nl: Perspectief / en: Perspective"
* . ^definition = "nl: Wiens kijk de uitspraak geeft. / en: Whose view the statement gives."
* value[x] ^short = "nl: Wiens kijk / en: Whose view"
* value[x].coding ^short = "nl: Code uit de lijst / en: Code from the list"
