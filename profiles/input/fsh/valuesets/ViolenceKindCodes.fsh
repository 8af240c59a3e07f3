ValueSet: ViolenceKindCodes
Id: violence-kind
Title: "Kind of violence: all codes"
Description: "Every code of the code system violence-kind."
* insert OwnValueSet
* include codes from system ViolenceKind
