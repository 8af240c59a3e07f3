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
