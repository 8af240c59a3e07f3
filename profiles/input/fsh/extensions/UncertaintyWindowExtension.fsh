Extension: UncertaintyWindowExtension
Id: uncertainty-window
Title: "Window of uncertainty"
Description: "Which of the four kinds of uncertainty the statement is about."
Context: Observation
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept from UncertaintyWindowCodes (required)
// What people call it.
* . ^short = "nl: Venster van onzekerheid / en: Window of uncertainty"
* . ^definition = "nl: Over welk van de vier soorten onzekerheid de uitspraak gaat. / en: Which of the four kinds of uncertainty the statement is about."
* value[x] ^short = "nl: Welk venster / en: Which window"
* value[x].coding ^short = "nl: Code uit de lijst / en: Code from the list"
