ValueSet: ProfessionalFunctionCodes
Id: professional-function
Title: "Function of a professional: all codes"
Description: "Every code of the code system professional-function."
* insert OwnValueSet
* include codes from system ProfessionalFunction
