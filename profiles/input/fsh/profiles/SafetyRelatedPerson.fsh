Profile: SafetyRelatedPerson
Parent: RelatedPerson
Id: SafetyRelatedPerson
Title: "Related person"
Description: "Somebody who stands in a relation to a person of the family, without being a member of it."
* patient only Reference(Patient)
* identifier obeys person-bsn
* identifier.system 1..1
* identifier.value 1..1
* insert NationalName
* insert NationalAddress
