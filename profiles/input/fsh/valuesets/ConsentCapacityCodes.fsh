ValueSet: ConsentCapacityCodes
Id: consent-capacity
Title: "Capacity of who consents: all codes"
Description: "Every code of the code system consent-capacity."
* insert OwnValueSet
* include codes from system ConsentCapacity
