ValueSet: PerspectiveCodes
Id: perspective
Title: "Perspective: all codes"
Description: "Every code of the code system perspective."
* insert OwnValueSet
* insert InDutch([[Perspectief: alle codes]], [[Alle codes van de codelijst perspective.]])
* include codes from system Perspective
