ValueSet: InvolvementCodes
Id: involvement
Title: "Involvement: all codes"
Description: "Every code of the code system involvement."
* insert OwnValueSet
* insert InDutch([[Betrokkenheid: alle codes]], [[Alle codes van de codelijst involvement.]])
* include codes from system Involvement
