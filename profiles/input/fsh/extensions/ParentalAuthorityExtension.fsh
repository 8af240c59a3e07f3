Extension: ParentalAuthorityExtension
Id: parental-authority
Title: "Parental authority"
Description: "Whether this person has authority over the child, as parent or as guardian. Absent when it is not known."
Context: RelatedPerson
* value[x] 1..1
* value[x] only boolean
