ValueSet: ReferralKindCodes
Id: referral-kind
Title: "Kind of referral: all codes"
Description: "Every code of the code system referral-kind."
* insert OwnValueSet
* insert InDutch([[Soort verwijzing: alle codes]], [[Alle codes van de codelijst referral-kind.]])
* include codes from system ReferralKind
