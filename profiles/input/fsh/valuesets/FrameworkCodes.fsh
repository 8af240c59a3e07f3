ValueSet: FrameworkCodes
Id: framework
Title: "Framework: all codes"
Description: "Every code of the code system framework."
* insert OwnValueSet
* insert InDutch([[Kader: alle codes]], [[Alle codes van de codelijst framework.]])
* include codes from system Framework
