ValueSet: FamilyProfileCodes
Id: family-profile
Title: "Family profile: all codes"
Description: "Every code of the code system family-profile."
* insert OwnValueSet
* insert InDutch([[Gezinsprofiel: alle codes]], [[Alle codes van de codelijst family-profile.]])
* include codes from system FamilyProfile
