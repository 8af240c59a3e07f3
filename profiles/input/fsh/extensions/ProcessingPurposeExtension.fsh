Extension: ProcessingPurposeExtension
Id: processing-purpose
Title: "Purpose"
Description: "For which purpose the data of this message are shared."
Context: ServiceRequest, MessageHeader, AuditEvent
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept from ProcessingPurposeCodes (required)
// What people call it.
* . ^short = "nl: Doel / en: Purpose"
* . ^definition = "nl: Met welk doel deze gegevens worden gedeeld. / en: For which purpose these data are shared."
* value[x] ^short = "nl: Welk doel / en: Which purpose"
* value[x].coding ^short = "nl: Code uit de lijst / en: Code from the list"
