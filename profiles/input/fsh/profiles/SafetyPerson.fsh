Profile: SafetyPerson
Parent: Patient
Id: SafetyPerson
Title: "Person"
Description: "Anyone from 0 to 100 who is involved in the safety of a family. A citizen service number is not required. A secret address is marked on the address and on the person. Names and addresses are written as in the national core profiles."
* obeys person-secret-address and person-identifier-system
* identifier obeys person-bsn
* identifier.system 1..1
* identifier.value 1..1
* name.use 1..1
* insert NationalName
* insert NationalAddress
* address.use from PersonAddressUse (required)
* link.other only Reference(RelatedPerson)
// What people call it.
* . ^short = "nl: Persoon / en: Person"
* . ^definition = "nl: Iedereen van 0 tot 100 die betrokken is bij de veiligheid van een gezin. Een burgerservicenummer hoeft niet. Een geheim adres is gemarkeerd bij het adres en bij de persoon. Namen en adressen staan zoals in de nationale basisprofielen. / en: Anyone from 0 to 100 who is involved in the safety of a family. A citizen service number is not required. A secret address is marked on the address and on the person. Names and addresses are written as in the national core profiles."
* meta.security ^short = "nl: Beschermde gegevens / en: Protected data"
* identifier ^short = "nl: Nummer, zoals het BSN / en: Number, such as the citizen service number"
* identifier.system ^short = "nl: Soort nummer / en: Kind of number"
* identifier.value ^short = "nl: Het nummer zelf / en: The number itself"
* name ^short = "nl: Naam / en: Name"
* name.use ^short = "nl: Soort naam / en: Kind of name"
* name.family ^short = "nl: Achternaam / en: Family name"
* name.given ^short = "nl: Voornamen / en: Given names"
* telecom ^short = "nl: Telefoon en e-mail / en: Phone and e-mail"
* gender ^short = "nl: Geslacht / en: Gender"
* birthDate ^short = "nl: Geboortedatum / en: Date of birth"
* address ^short = "nl: Adres / en: Address"
* address.use ^short = "nl: Soort adres / en: Kind of address"
* address.line ^short = "nl: Straat en huisnummer / en: Street and house number"
* address.city ^short = "nl: Woonplaats / en: Town"
* address.postalCode ^short = "nl: Postcode / en: Postal code"
* address.country ^short = "nl: Land / en: Country"
* communication ^short = "nl: Taal / en: Language"
* meta ^short = "nl: Gegevens over deze gegevens / en: About these data"
* link ^short = "nl: Dezelfde mens als naaste / en: The same human as related person"
* link.other ^short = "nl: De naaste / en: The related person"
* link.type ^short = "nl: Soort band / en: Kind of link"
