Extension: LegalBasisExtension
Id: legal-basis
Title: "Legal basis"
Description: "The ground in law on which the sender shares the data of this message."
Context: ServiceRequest, MessageHeader, AuditEvent
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept from LegalBasisCodes (required)
// What people call it.
* . ^short = "nl: Grondslag / en: Legal basis"
* . ^definition = "nl: De grond in de wet waarop de afzender deze gegevens deelt. / en: The ground in law on which the sender shares these data."
* value[x] ^short = "nl: Welke grondslag / en: Which legal basis"
* value[x].coding ^short = "nl: Code uit de lijst / en: Code from the list"
