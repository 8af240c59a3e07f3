ValueSet: RiskFactorCodes
Id: risk-factor
Title: "Risk factor: all codes"
Description: "Every code of the code system risk-factor."
* insert OwnValueSet
* include codes from system RiskFactor
