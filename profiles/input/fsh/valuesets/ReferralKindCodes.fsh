ValueSet: ReferralKindCodes
Id: referral-kind
Title: "Kind of referral: all codes"
Description: "Every code of the code system referral-kind."
* insert OwnValueSet
* include codes from system ReferralKind
