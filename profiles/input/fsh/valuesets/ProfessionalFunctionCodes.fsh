ValueSet: ProfessionalFunctionCodes
Id: professional-function
Title: "Function of a professional: all codes"
Description: "Every code of the code system professional-function."
* insert OwnValueSet
* insert InDutch([[Functie van een professional: alle codes]], [[Alle codes van de codelijst professional-function.]])
* include codes from system ProfessionalFunction
