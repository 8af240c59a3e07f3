ValueSet: GoalKindCodes
Id: goal-kind
Title: "Kind of goal: all codes"
Description: "Every code of the code system goal-kind."
* insert OwnValueSet
* include codes from system GoalKind
