Profile: ReferralTask
Parent: Task
Id: ReferralTask
Title: "Task of a referral"
Description: "The work that a referral asks for: who asks, who does it, how soon and how far it is. The status says how far the work is, the business status what became of the referral in the words of the chain."
* obeys task-outcome and task-reason and task-owner and task-deadline and task-focus
* status from WorkStatus (required)
* businessStatus from ReferralOutcomeCodes (required)
* intent = #order (exactly)
* priority 1..1
* priority from ReferralPriority (required)
* focus 1..1
* focus only Reference(ServiceRequest)
* for 1..1
* for only Reference(Group)
* authoredOn 1..1
* requester 1..1
* requester only Reference(Organization)
* owner only Reference(Organization)
* restriction.period 1..1
* restriction.period.end 1..1
// What people call it.
* . ^short = "nl: Taak bij een verwijzing / en: Task of a referral"
* . ^definition = "nl: Het werk dat een verwijzing vraagt: wie vraagt, wie doet het, hoe snel en hoever het is. / en: The work that a referral asks for: who asks, who does it, how soon and how far it is."
* status ^short = "nl: Hoever het is / en: How far it is"
* intent ^short = "nl: Bedoeling / en: Intent"
* priority ^short = "nl: Spoed / en: Priority"
* focus ^short = "nl: De verwijzing / en: The referral"
* for ^short = "nl: Het gezin / en: The family"
* authoredOn ^short = "nl: Gevraagd op / en: Asked on"
* requester ^short = "nl: Wie vraagt / en: Who asks"
* owner ^short = "nl: Wie het doet / en: Who does it"
* restriction.period.end ^short = "nl: Uiterste datum / en: Deadline"
* statusReason ^short = "nl: Waarom teruggegeven, mislukt of stilgelegd / en: Why the referral was returned, the work failed or rests"
* businessStatus ^short = "nl: Wat ervan terechtkwam / en: What became of it"
* executionPeriod ^short = "nl: Begin en einde van de hulp / en: From when until when the work was done, such as start and stop of help"
* restriction ^short = "nl: Grens / en: Limit"
* restriction.period ^short = "nl: Termijn / en: Term"
