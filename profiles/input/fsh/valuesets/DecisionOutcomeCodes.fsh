ValueSet: DecisionOutcomeCodes
Id: decision-outcome
Title: "Outcome of a court decision: all codes"
Description: "Every code of the code system decision-outcome."
* insert OwnValueSet
* insert InDutch([[Uitkomst van de beslissing: alle codes]], [[Alle codes van de codelijst decision-outcome.]])
* include codes from system DecisionOutcome
