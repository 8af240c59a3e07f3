Extension: MeasurePhaseExtension
Id: measure-phase
Title: "Phase of the measure"
Description: "What happens to the execution of the measure: it starts, changes or ends."
Context: ServiceRequest
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept from MeasurePhaseCodes (required)
// What people call it.
* . ^short = "nl: Begin, wijziging of einde / en: Start, change or end"
* . ^definition = "nl: Wat er met de uitvoering van de maatregel gebeurt: die begint, verandert of eindigt. / en: What happens to the execution of the measure: it starts, changes or ends."
* value[x] ^short = "nl: Wat er gebeurt / en: What happens"
* value[x].coding ^short = "nl: Code uit de lijst / en: Code from the list"
