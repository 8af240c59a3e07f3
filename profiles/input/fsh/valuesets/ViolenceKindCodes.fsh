ValueSet: ViolenceKindCodes
Id: violence-kind
Title: "Kind of violence: all codes"
Description: "Every code of the code system violence-kind."
* insert OwnValueSet
* insert InDutch([[Soort geweld: alle codes]], [[Alle codes van de codelijst violence-kind.]])
* include codes from system ViolenceKind
