ValueSet: SafetyPhaseCodes
Id: safety-phase
Title: "Safety phase: all codes"
Description: "Every code of the code system safety-phase."
* insert OwnValueSet
* insert InDutch([[Fase van veiligheid: alle codes]], [[Alle codes van de codelijst safety-phase.]])
* include codes from system SafetyPhase
