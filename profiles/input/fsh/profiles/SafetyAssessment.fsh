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
