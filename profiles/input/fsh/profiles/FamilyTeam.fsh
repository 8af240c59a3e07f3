Profile: FamilyTeam
Parent: CareTeam
Id: FamilyTeam
Title: "Team around the family"
Description: "Who works with the family, in which function and since when, with exactly one fixed professional at a time."
* obeys safety-7 and safety-7-hand-over
* status 1..1
* subject 1..1
* subject only Reference(Group)
* participant 1..*
* participant.role 1..1
* participant.role from ProfessionalFunctionCodes (extensible)
* participant.member 1..1
* participant.member only Reference(PractitionerRole)
* participant.member.reference 1..1
* participant.onBehalfOf 0..0
* reasonCode 1..1
* reasonCode from TeamChangeReasonCodes (required)
