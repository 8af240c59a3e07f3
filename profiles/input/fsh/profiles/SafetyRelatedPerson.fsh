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
* insert NationalName
* insert NationalAddress
// What people call it.
* . ^short = "nl: Naaste / en: Related person"
* . ^definition = "nl: Iemand die een band heeft met een persoon uit het gezin, zonder er lid van te zijn. / en: Somebody who stands in a relation to a person of the family, without being a member of it."
* identifier ^short = "nl: Nummer, zoals het BSN / en: Number, such as the citizen service number"
* identifier.system ^short = "nl: Soort nummer / en: Kind of number"
* identifier.value ^short = "nl: Het nummer zelf / en: The number itself"
* patient ^short = "nl: Van wie / en: Of whom"
* relationship ^short = "nl: Welke band / en: Which relation"
* name ^short = "nl: Naam / en: Name"
* extension[parentalAuthority] ^short = "nl: Gezag over het kind / en: Authority over the child"
* extension[involvement] ^short = "nl: Betrokkenheid / en: Involvement"
* address ^short = "nl: Adres / en: Address"
