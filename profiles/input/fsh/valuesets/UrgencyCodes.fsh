ValueSet: UrgencyCodes
Id: urgency
Title: "Urgency: all codes"
Description: "Every code of the code system urgency."
* insert OwnValueSet
* include codes from system Urgency
