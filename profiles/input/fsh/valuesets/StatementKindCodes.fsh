ValueSet: StatementKindCodes
Id: statement-kind
Title: "Kind of statement: all codes"
Description: "Every code of the code system statement-kind."
* insert OwnValueSet
* insert InDutch([[Feit, vermoeden of mening: alle codes]], [[Alle codes van de codelijst statement-kind.]])
* include codes from system StatementKind
