ValueSet: ProtectionMeasureCodes
Id: protection-measure
Title: "Measure of protection: all codes"
Description: "Every code of the code system protection-measure."
* insert OwnValueSet
* insert InDutch([[Beschermingsmaatregel: alle codes]], [[Alle codes van de codelijst protection-measure.]])
* include codes from system ProtectionMeasureKind
