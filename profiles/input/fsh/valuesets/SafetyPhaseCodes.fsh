ValueSet: SafetyPhaseCodes
Id: safety-phase
Title: "Safety phase: all codes"
Description: "Every code of the code system safety-phase."
* insert OwnValueSet
* include codes from system SafetyPhase
