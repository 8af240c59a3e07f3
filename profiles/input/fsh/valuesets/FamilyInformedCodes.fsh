ValueSet: FamilyInformedCodes
Id: family-informed
Title: "Informing the family: all codes"
Description: "Every code of the code system family-informed."
* insert OwnValueSet
* include codes from system FamilyInformed
