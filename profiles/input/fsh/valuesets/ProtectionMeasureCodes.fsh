ValueSet: ProtectionMeasureCodes
Id: protection-measure
Title: "Measure of protection: all codes"
Description: "Every code of the code system protection-measure."
* insert OwnValueSet
* include codes from system ProtectionMeasureKind
