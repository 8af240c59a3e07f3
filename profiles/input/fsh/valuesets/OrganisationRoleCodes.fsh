ValueSet: OrganisationRoleCodes
Id: organisation-role
Title: "Role of an organisation: all codes"
Description: "Every code of the code system organisation-role."
* insert OwnValueSet
* include codes from system OrganisationRole
