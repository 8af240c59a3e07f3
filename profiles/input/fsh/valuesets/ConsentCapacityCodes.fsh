ValueSet: ConsentCapacityCodes
Id: consent-capacity
Title: "Capacity of who consents: all codes"
Description: "Every code of the code system consent-capacity."
* insert OwnValueSet
* insert InDutch([[Als wie iemand toestemt: alle codes]], [[Alle codes van de codelijst consent-capacity.]])
* include codes from system ConsentCapacity
