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
* doNotPerform 0..0
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
// What people call it.
* . ^short = "nl: Verwijzing / en: Referral"
* . ^definition = "nl: Wat een organisatie een andere vraagt voor een gezin: hoe snel, in welk kader, op welke grondslag en met welk doel. / en: What one organisation asks of another for a family: how soon, in which framework, on which legal basis and for which purpose."
* extension[legalBasis] ^short = "nl: Grondslag / en: Legal basis"
* extension[processingPurpose] ^short = "nl: Doel van het delen / en: Purpose of sharing"
* extension[consent] ^short = "nl: Toestemming / en: Consent"
* extension[lessIntrusiveMeasure] ^short = "nl: Lichtere maatregel die is afgewogen / en: Less intrusive measure that was weighed"
* identifier ^short = "nl: Zaaknummer / en: Case number"
* status ^short = "nl: Stand / en: Status"
* intent ^short = "nl: Bedoeling / en: Intent"
* category ^short = "nl: Kader / en: Framework"
* code ^short = "nl: Soort verwijzing / en: Kind of referral"
* priority ^short = "nl: Spoed / en: Priority"
* subject ^short = "nl: Het gezin / en: The family"
* occurrence[x] ^short = "nl: Wanneer het speelt / en: When it happens"
* authoredOn ^short = "nl: Opgesteld op / en: Written on"
* requester ^short = "nl: Wie vraagt / en: Who asks"
* reasonCode ^short = "nl: Reden / en: Reason"
* supportingInfo ^short = "nl: Wat erbij hoort / en: What goes with it"
* note ^short = "nl: Toelichting / en: Note"
