ValueSet: FactorEffectCodes
Id: factor-effect
Title: "Effect of a factor: all codes"
Description: "Every code of the code system factor-effect."
* insert OwnValueSet
* insert InDutch([[Wat een factor doet: alle codes]], [[Alle codes van de codelijst factor-effect.]])
* include codes from system FactorEffect
