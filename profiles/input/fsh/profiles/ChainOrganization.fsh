Profile: ChainOrganization
Parent: Organization
Id: ChainOrganization
Title: "Organisation in the chain"
Description: "An organisation that takes part in the chain, known by its OIN where it has one."
* identifier obeys organization-oin and organization-ura and agb-code
* identifier.system 1..1
* identifier.value 1..1
* name 1..1
* type from OrganisationRoleCodes (required)
* insert NationalAddress
* contact.name obeys contact-name and name-qualifier and name-prefix
// What people call it.
* . ^short = "nl: Organisatie / en: Organisation"
* . ^definition = "nl: Een organisatie die meedoet in de keten, bekend onder haar OIN als ze die heeft. / en: An organisation that takes part in the chain, known by its OIN where it has one."
* identifier ^short = "nl: Nummer / en: Number"
* identifier.system ^short = "nl: Soort nummer / en: Kind of number"
* identifier.value ^short = "nl: Het nummer zelf / en: The number itself"
* type ^short = "nl: Rol in de keten / en: Role in the chain"
* name ^short = "nl: Naam / en: Name"
* telecom ^short = "nl: Telefoon en e-mail / en: Phone and e-mail"
* contact ^short = "nl: Contactpersoon of afdeling / en: Contact person or department"
* address ^short = "nl: Adres / en: Address"
* contact.name ^short = "nl: Naam van de contactpersoon / en: Name of the contact person"
