ValueSet: SafetyTrendCodes
Id: safety-trend
Title: "Trend of safety: all codes"
Description: "Every code of the code system safety-trend."
* insert OwnValueSet
* include codes from system SafetyTrend
