ValueSet: PerspectiveCodes
Id: perspective
Title: "Perspective: all codes"
Description: "Every code of the code system perspective."
* insert OwnValueSet
* include codes from system Perspective
