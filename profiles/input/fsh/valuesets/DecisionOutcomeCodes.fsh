ValueSet: DecisionOutcomeCodes
Id: decision-outcome
Title: "Outcome of a court decision: all codes"
Description: "Every code of the code system decision-outcome."
* insert OwnValueSet
* include codes from system DecisionOutcome
