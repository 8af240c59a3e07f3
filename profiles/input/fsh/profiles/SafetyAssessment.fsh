Profile: SafetyAssessment
Parent: RiskAssessment
Id: SafetyAssessment
Title: "Safety assessment"
Description: "A structured weighing of the safety of every member of a family, from 0 to 100: the statuses and statements it rests on, the kinds of violence, and what must happen now."
* extension contains FamilyProfileExtension named familyProfile 0..1
* status = #final (exactly)
* method 1..1
* method from AssessmentInstrumentCodes (required)
* subject only Reference(Group)
* occurrence[x] 1..1
* occurrence[x] only dateTime
* performer 1..1
* performer only Reference(PractitionerRole or Practitioner)
* reasonCode from ViolenceKindCodes (required)
* basis 1..*
* basis only Reference(Observation)
* mitigation 1..1
// What people call it.
* . ^short = "nl: Veiligheidsbeoordeling / en: Safety assessment"
* . ^definition = "nl: Een weging van de veiligheid van iedereen in het gezin, van 0 tot 100: waar die op steunt, welk geweld er speelt en wat er nu moet gebeuren. / en: A structured weighing of the safety of every member of a family, from 0 to 100: the statuses and statements it rests on, the kinds of violence, and what must happen now."
* extension[familyProfile] ^short = "nl: Gezinsprofiel / en: Family profile"
* status ^short = "nl: Stand / en: Status"
* method ^short = "nl: Waarmee is gewogen / en: With what it was weighed"
* subject ^short = "nl: Het gezin / en: The family"
* occurrence[x] ^short = "nl: Wanneer is gewogen / en: When it was weighed"
* performer ^short = "nl: Wie weegt / en: Who weighs"
* reasonCode ^short = "nl: Soort geweld / en: Kind of violence"
* basis ^short = "nl: Waar het op steunt / en: What it rests on"
* mitigation ^short = "nl: Wat er nu moet gebeuren / en: What must happen now"
