ValueSet: FamilyRoleCodes
Id: family-role
Title: "Role in the family: all codes"
Description: "Every code of the code system family-role."
* insert OwnValueSet
* insert InDutch([[Rol in het gezin: alle codes]], [[Alle codes van de codelijst family-role.]])
* include codes from system FamilyRole
