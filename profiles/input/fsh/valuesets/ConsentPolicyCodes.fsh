ValueSet: ConsentPolicyCodes
Id: consent-policy
Title: "Policy of a consent: all codes"
Description: "Every code of the code system consent-policy."
* insert OwnValueSet
* include codes from system ConsentPolicy
