Profile: SafetyRelatedPerson
Parent: RelatedPerson
Id: SafetyRelatedPerson
Title: "Related person"
Description: "In which relation somebody stands to a person of the family, and whether with authority over that person. Who is a member of the family too is tied to this by link of that person."
* extension contains
    ParentalAuthorityExtension named parentalAuthority 0..1 and
    InvolvementExtension named involvement 0..*
* patient only Reference(Patient)
* identifier obeys person-bsn
* identifier.system 1..1
* identifier.value 1..1
* relationship from FamilyRoleCodes (extensible)
