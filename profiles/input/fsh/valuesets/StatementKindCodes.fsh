ValueSet: StatementKindCodes
Id: statement-kind
Title: "Kind of statement: all codes"
Description: "Every code of the code system statement-kind."
* insert OwnValueSet
* include codes from system StatementKind
