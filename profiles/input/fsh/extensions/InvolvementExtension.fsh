Extension: InvolvementExtension
Id: involvement
Title: "Involvement"
Description: "How the person is involved in what happened."
Context: Group.member, RelatedPerson
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept from InvolvementCodes (required)
