ValueSet: ReferralPriority
Id: referral-priority
Title: "Priority of a referral"
Description: "The priorities a referral can have; the concept map urgency-to-request-priority says which urgency each stands for."
* insert OwnValueSet
* insert InDutch([[Spoed van een verwijzing]], [[Hoeveel spoed een verwijzing kan hebben; urgency-to-request-priority zegt welke spoed bij welke code hoort.]])
* http://hl7.org/fhir/request-priority#stat
* http://hl7.org/fhir/request-priority#asap
* http://hl7.org/fhir/request-priority#urgent
* http://hl7.org/fhir/request-priority#routine
