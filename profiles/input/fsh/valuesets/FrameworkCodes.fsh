ValueSet: FrameworkCodes
Id: framework
Title: "Framework: all codes"
Description: "Every code of the code system framework."
* insert OwnValueSet
* include codes from system Framework
