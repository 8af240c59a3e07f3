Extension: ProcessingPurposeExtension
Id: processing-purpose
Title: "Purpose"
Description: "For which purpose the data of this message are shared."
Context: ServiceRequest, MessageHeader, AuditEvent
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept from ProcessingPurposeCodes (required)
