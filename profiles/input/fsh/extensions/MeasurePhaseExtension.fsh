Extension: MeasurePhaseExtension
Id: measure-phase
Title: "Phase of the measure"
Description: "What happens to the execution of the measure: it starts, changes or ends."
Context: ServiceRequest
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept from MeasurePhaseCodes (required)
