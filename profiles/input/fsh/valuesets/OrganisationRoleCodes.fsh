ValueSet: OrganisationRoleCodes
Id: organisation-role
Title: "Role of an organisation: all codes"
Description: "Every code of the code system organisation-role."
* insert OwnValueSet
* insert InDutch([[Rol van een organisatie: alle codes]], [[Alle codes van de codelijst organisation-role.]])
* include codes from system OrganisationRole
