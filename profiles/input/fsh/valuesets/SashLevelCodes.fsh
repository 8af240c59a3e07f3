ValueSet: SashLevelCodes
Id: sash-level
Title: "SASH level: all codes"
Description: "Every code of the code system sash-level."
* insert OwnValueSet
* insert InDutch([[SASH-niveau: alle codes]], [[Alle codes van de codelijst sash-level.]])
* include codes from system SashLevel
