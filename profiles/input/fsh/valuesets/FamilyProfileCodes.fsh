ValueSet: FamilyProfileCodes
Id: family-profile
Title: "Family profile: all codes"
Description: "Every code of the code system family-profile."
* insert OwnValueSet
* include codes from system FamilyProfile
