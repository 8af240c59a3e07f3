ValueSet: ReferralPriority
Id: referral-priority
Title: "Priority of a referral"
Description: "The priorities a referral can have; the concept map urgency-to-request-priority says which urgency each stands for."
* insert OwnValueSet
* http://hl7.org/fhir/request-priority#stat
* http://hl7.org/fhir/request-priority#asap
* http://hl7.org/fhir/request-priority#urgent
* http://hl7.org/fhir/request-priority#routine
