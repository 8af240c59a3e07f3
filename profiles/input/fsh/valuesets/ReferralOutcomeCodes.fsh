ValueSet: ReferralOutcomeCodes
Id: referral-outcome
Title: "Outcome of a referral: all codes"
Description: "Every code of the code system referral-outcome."
* insert OwnValueSet
* include codes from system ReferralOutcome
