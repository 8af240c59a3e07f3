Extension: LegalBasisExtension
Id: legal-basis
Title: "Legal basis"
Description: "The ground in law on which the sender shares the data of this message."
Context: ServiceRequest, MessageHeader, AuditEvent
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept from LegalBasisCodes (required)
