ValueSet: ConsentPolicyCodes
Id: consent-policy
Title: "Policy of a consent: all codes"
Description: "Every code of the code system consent-policy."
* insert OwnValueSet
* insert InDutch([[Regel bij een toestemming: alle codes]], [[Alle codes van de codelijst consent-policy.]])
* include codes from system ConsentPolicy
