ValueSet: InvolvementCodes
Id: involvement
Title: "Involvement: all codes"
Description: "Every code of the code system involvement."
* insert OwnValueSet
* include codes from system Involvement
