ValueSet: RiskFactorCodes
Id: risk-factor
Title: "Risk factor: all codes"
Description: "Every code of the code system risk-factor."
* insert OwnValueSet
* insert InDutch([[Risicofactor: alle codes]], [[Alle codes van de codelijst risk-factor.]])
* include codes from system RiskFactor
