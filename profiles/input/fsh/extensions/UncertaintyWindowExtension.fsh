Extension: UncertaintyWindowExtension
Id: uncertainty-window
Title: "Window of uncertainty"
Description: "Which of the four kinds of uncertainty the statement is about."
Context: Observation
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept from UncertaintyWindowCodes (required)
