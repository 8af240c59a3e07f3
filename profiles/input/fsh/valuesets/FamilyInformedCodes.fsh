ValueSet: FamilyInformedCodes
Id: family-informed
Title: "Informing the family: all codes"
Description: "Every code of the code system family-informed."
* insert OwnValueSet
* insert InDutch([[Het gezin informeren: alle codes]], [[Alle codes van de codelijst family-informed.]])
* include codes from system FamilyInformed
