ValueSet: DecisionKindCodes
Id: decision-kind
Title: "Kind of court decision: all codes"
Description: "Every code of the code system decision-kind."
* insert OwnValueSet
* include codes from system DecisionKind
