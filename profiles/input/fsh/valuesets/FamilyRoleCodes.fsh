ValueSet: FamilyRoleCodes
Id: family-role
Title: "Role in the family: all codes"
Description: "Every code of the code system family-role."
* insert OwnValueSet
* include codes from system FamilyRole
