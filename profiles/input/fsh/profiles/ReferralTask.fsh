Profile: ReferralTask
Parent: Task
Id: ReferralTask
Title: "Task of a referral"
Description: "The work that a referral asks for: who asks, who does it, how soon and how far it is. The status says how far the work is, the business status what became of the referral in the words of the chain."
* obeys task-outcome and task-reason and task-owner and task-deadline and task-focus
* status from WorkStatus (required)
* statusReason ^short = "Why the referral was returned, the work failed or rests"
* businessStatus from ReferralOutcomeCodes (required)
* intent = #order (exactly)
* priority 1..1
* priority from ReferralPriority (required)
* focus 1..1
* focus only Reference(ServiceRequest)
* for 1..1
* for only Reference(Group)
* executionPeriod ^short = "From when until when the work was done, such as start and stop of help"
* authoredOn 1..1
* requester 1..1
* requester only Reference(Organization)
* owner only Reference(Organization)
* restriction.period 1..1
* restriction.period.end 1..1
* restriction.period.end ^short = "Deadline"
