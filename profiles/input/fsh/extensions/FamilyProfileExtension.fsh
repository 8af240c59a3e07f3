Extension: FamilyProfileExtension
Id: family-profile
Title: "Family profile"
Description: "Which of the five family profiles the family resembles most."
Context: RiskAssessment
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept from FamilyProfileCodes (required)
// What people call it.
* . ^short = "nl: Gezinsprofiel / en: Family profile"
* . ^definition = "nl: Op welk van de vijf gezinsprofielen het gezin het meest lijkt. / en: Which of the five family profiles the family resembles most."
* value[x] ^short = "nl: Welk profiel / en: Which profile"
* value[x].coding ^short = "nl: Code uit de lijst / en: Code from the list"
