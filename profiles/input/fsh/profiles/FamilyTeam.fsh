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
// What people call it.
* . ^short = "nl: Team rond het gezin / en: Team around the family"
* . ^definition = "nl: Wie met het gezin werkt, in welke functie en sinds wanneer. Er is altijd precies een vaste professional. / en: Who works with the family, in which function and since when, with exactly one fixed professional at a time."
* status ^short = "nl: Stand / en: Status"
* subject ^short = "nl: Het gezin / en: The family"
* participant ^short = "nl: Teamlid / en: Member of the team"
* participant.role ^short = "nl: Functie in het team / en: Function in the team"
* participant.member ^short = "nl: Wie het is / en: Who it is"
* participant.member.reference ^short = "nl: Verwijzing naar de professional / en: Reference to the professional"
* participant.period ^short = "nl: Van wanneer tot wanneer / en: From when until when"
* reasonCode ^short = "nl: Wat er veranderde / en: What changed"
