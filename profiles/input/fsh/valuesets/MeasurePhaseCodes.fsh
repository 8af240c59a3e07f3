ValueSet: MeasurePhaseCodes
Id: measure-phase
Title: "Phase of a measure: all codes"
Description: "Every code of the code system measure-phase."
* insert OwnValueSet
* insert InDutch([[Fase van een maatregel: alle codes]], [[Alle codes van de codelijst measure-phase.]])
* include codes from system MeasurePhase
