Extension: ParentalAuthorityExtension
Id: parental-authority
Title: "Parental authority"
Description: "Whether this person has authority over the child, as parent or as guardian. Absent when it is not known."
Context: RelatedPerson
* value[x] 1..1
* value[x] only boolean
// What people call it.
* . ^short = "nl: Gezag / en: Parental authority"
* . ^definition = "nl: Of deze persoon gezag over het kind heeft, als ouder of als voogd. Staat er niet als dat niet bekend is. / en: Whether this person has authority over the child, as parent or as guardian. Absent when it is not known."
* value[x] ^short = "nl: Wel of geen gezag / en: With or without authority"
