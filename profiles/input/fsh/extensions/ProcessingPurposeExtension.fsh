Extension: ProcessingPurposeExtension
Id: processing-purpose
Title: "Purpose"
Description: "For which purpose the data of this referral are shared."
Context: ServiceRequest, MessageHeader
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept from ProcessingPurposeCodes (required)
