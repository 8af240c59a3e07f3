ValueSet: UrgencyCodes
Id: urgency
Title: "Urgency: all codes"
Description: "Every code of the code system urgency."
* insert OwnValueSet
* insert InDutch([[Spoed: alle codes]], [[Alle codes van de codelijst urgency.]])
* include codes from system Urgency
