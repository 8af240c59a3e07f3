Extension: ConsentExtension
Id: consent
Title: "Consent"
Description: "The consent on which the sender relies; a number in the sender's administration is enough."
Context: ServiceRequest, MessageHeader, AuditEvent
* value[x] 1..1
* value[x] only Reference(Consent)
