Profile: SafetyReferral
Parent: ServiceRequest
Id: SafetyReferral
Title: "Referral"
Description: "What one organisation asks of another for a family: how soon, in which framework, on which legal basis and for which purpose."
* obeys safety-5 and safety-6 and referral-reason
* extension contains
    LegalBasisExtension named legalBasis 1..1 and
    ProcessingPurposeExtension named processingPurpose 1..1 and
    ConsentExtension named consent 0..1 and
    LessIntrusiveMeasureExtension named lessIntrusiveMeasure 0..*
* identifier 0..1
* status = #active (exactly)
* intent = #order (exactly)
* category 0..1
* category from FrameworkCodes (required)
* code 1..1
* code from ReferralKindCodes (required)
* priority 1..1
* priority from ReferralPriority (required)
* subject only Reference(Group)
* authoredOn 1..1
* requester 1..1
* requester only Reference(Organization or PractitionerRole)
* reasonCode from ReferralReason (extensible)
* supportingInfo only Reference(Observation or DocumentReference or Communication or Composition)
