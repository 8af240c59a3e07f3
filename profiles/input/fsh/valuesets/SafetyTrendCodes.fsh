ValueSet: SafetyTrendCodes
Id: safety-trend
Title: "Trend of safety: all codes"
Description: "Every code of the code system safety-trend."
* insert OwnValueSet
* insert InDutch([[Richting van de veiligheid: alle codes]], [[Alle codes van de codelijst safety-trend.]])
* include codes from system SafetyTrend
