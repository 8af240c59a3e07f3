Extension: FamilyProfileExtension
Id: family-profile
Title: "Family profile"
Description: "Which of the five family profiles the family resembles most."
Context: RiskAssessment
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept from FamilyProfileCodes (required)
