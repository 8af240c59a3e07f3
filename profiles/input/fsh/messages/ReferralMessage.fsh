Instance: ReferralMessage
InstanceOf: MessageDefinition
Title: "Referral"
Usage: #definition
* insert MessageOfEvent(referral, ReferralMessage, [[Referral]], consequence)
* description = "nl: Een organisatie vraagt een andere iets te doen voor een gezin; de soort verwijzing zegt wat. / en: One organisation asks another to do something for a family; the kind of referral says what."
* purpose = "nl: Van: elke organisatie in de keten. Aan: de organisatie die het werk gaat doen. Waarvoor: een melding, overdracht, onderzoek of opdracht komt met grondslag, doel en spoed bij wie moet handelen. / en: From: any organisation in the chain. To: the organisation that will do the work. What for: a report, transfer, investigation or order reaches who must act, with its legal basis, purpose and urgency."
* insert FocusOn(ServiceRequest, SafetyReferral, 1, 1)
* insert FocusOn(Task, ReferralTask, 1, 1)
* insert Acknowledged
