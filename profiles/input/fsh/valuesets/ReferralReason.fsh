ValueSet: ReferralReason
Id: referral-reason
Title: "Reason of a referral"
Description: "Kinds of violence and risk factors."
* insert OwnValueSet
* insert InDutch([[Reden van een verwijzing]], [[Soorten geweld en risicofactoren.]])
* include codes from system ViolenceKind
* include codes from system RiskFactor
