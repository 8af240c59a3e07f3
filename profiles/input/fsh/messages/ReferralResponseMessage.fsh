Instance: ReferralResponseMessage
InstanceOf: MessageDefinition
Title: "Response to a referral"
Usage: #definition
* insert MessageOfEvent(referral-response, ReferralResponseMessage, [[Response to a referral]], consequence)
* description = "nl: De ontvanger van een verwijzing zegt wat ervan geworden is. Het is een nieuw bericht, geen ontvangstbevestiging. / en: The receiver of a referral tells what became of it. It is a new message, no acknowledgement."
* purpose = "nl: Van: wie de verwijzing kreeg. Aan: wie haar stuurde. Waarvoor: de verwijzer weet of het werk is aanvaard, bezig is, is teruggegeven of klaar is. / en: From: who got the referral. To: who sent it. What for: the referrer knows whether the work was accepted, is under way, was returned or is done."
* insert FocusOn(Task, ReferralTask, 1, 1)
* insert Acknowledged
