ValueSet: MeasurePhaseCodes
Id: measure-phase
Title: "Phase of a measure: all codes"
Description: "Every code of the code system measure-phase."
* insert OwnValueSet
* include codes from system MeasurePhase
