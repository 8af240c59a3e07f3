Extension: InvolvementExtension
Id: involvement
Title: "Involvement"
Description: "How the person is involved in what happened."
Context: Group.member, RelatedPerson
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept from InvolvementCodes (required)
// What people call it.
* . ^short = "nl: Betrokkenheid / en: Involvement"
* . ^definition = "nl: Hoe iemand betrokken is bij wat er gebeurde. / en: How the member is involved in what happened."
* value[x] ^short = "nl: Welke betrokkenheid / en: Which involvement"
* value[x].coding ^short = "nl: Code uit de lijst / en: Code from the list"
