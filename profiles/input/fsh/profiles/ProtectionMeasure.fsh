Profile: ProtectionMeasure
Parent: ServiceRequest
Id: ProtectionMeasure
Title: "Measure of protection"
Description: "A measure that protects one person, most often a child: on which article of law, from when until when, who executes it, and whether it starts, changes or ends. The family of the person stands in the supporting information, so that messages about it keep their order."
* obeys measure-end and measure-phase-status
* extension contains
    LegalGroundExtension named legalGround 1..1 and
    MeasurePhaseExtension named measurePhase 1..1
* identifier.system 1..1
* identifier.value 1..1
* status from MeasureStatus (required)
* intent = #order (exactly)
* code 1..1
* code from ProtectionMeasureCodes (required)
* subject only Reference(Patient)
* occurrence[x] 1..1
* occurrence[x] only Period
* occurrencePeriod.start 1..1
* requester only Reference(Organization)
* performer 1..1
* performer only Reference(Organization)
* supportingInfo 0..1
* supportingInfo only Reference(Group)
