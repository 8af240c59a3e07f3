ValueSet: ReferralOutcomeCodes
Id: referral-outcome
Title: "Outcome of a referral: all codes"
Description: "Every code of the code system referral-outcome."
* insert OwnValueSet
* insert InDutch([[Wat er van een verwijzing kwam: alle codes]], [[Alle codes van de codelijst referral-outcome.]])
* include codes from system ReferralOutcome
