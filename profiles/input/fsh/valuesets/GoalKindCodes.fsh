ValueSet: GoalKindCodes
Id: goal-kind
Title: "Kind of goal: all codes"
Description: "Every code of the code system goal-kind."
* insert OwnValueSet
* insert InDutch([[Doel of voorwaarde: alle codes]], [[Alle codes van de codelijst goal-kind.]])
* include codes from system GoalKind
