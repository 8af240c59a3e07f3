Extension: ConsentExtension
Id: consent
Title: "Consent"
Description: "The consent on which the sender relies; a number in the sender's administration is enough."
Context: ServiceRequest, MessageHeader, AuditEvent
* value[x] 1..1
* value[x] only Reference(Consent)
// What people call it.
* . ^short = "nl: Toestemming / en: Consent"
* . ^definition = "nl: De toestemming waarop de afzender steunt; een nummer in de administratie van de afzender is genoeg. / en: The consent on which the sender relies; a number in the sender's administration is enough."
* value[x] ^short = "nl: De toestemming zelf / en: The consent itself"
