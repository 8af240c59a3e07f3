Profile: ReferralTask
Parent: Task
Id: ReferralTask
Title: "Task of a referral"
Description: "The work that a referral asks for: who asks, who does it, how soon and how far it is."
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
