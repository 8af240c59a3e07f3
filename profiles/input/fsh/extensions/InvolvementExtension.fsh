Extension: InvolvementExtension
Id: involvement
Title: "Involvement"
Description: "How the member is involved in what happened."
Context: Group.member
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept from InvolvementCodes (required)
