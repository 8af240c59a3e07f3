ValueSet: SashLevelCodes
Id: sash-level
Title: "SASH level: all codes"
Description: "Every code of the code system sash-level."
* insert OwnValueSet
* include codes from system SashLevel
