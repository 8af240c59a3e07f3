ValueSet: DecisionKindCodes
Id: decision-kind
Title: "Kind of court decision: all codes"
Description: "Every code of the code system decision-kind."
* insert OwnValueSet
* insert InDutch([[Vorm van de beslissing: alle codes]], [[Alle codes van de codelijst decision-kind.]])
* include codes from system DecisionKind
