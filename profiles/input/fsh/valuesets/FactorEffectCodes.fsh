ValueSet: FactorEffectCodes
Id: factor-effect
Title: "Effect of a factor: all codes"
Description: "Every code of the code system factor-effect."
* insert OwnValueSet
* include codes from system FactorEffect
