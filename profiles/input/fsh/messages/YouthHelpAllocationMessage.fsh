Instance: YouthHelpAllocationMessage
InstanceOf: MessageDefinition
Title: "Allocation of youth help"
Usage: #definition
* insert MessageOfEvent(youth-help-allocation, YouthHelpAllocationMessage, [[Allocation of youth help]], consequence)
* description = "nl: Een gemeente wijst jeugdhulp toe. / en: A municipality allocates youth help."
* purpose = "nl: Van: de gemeente. Aan: de jeugdhulpaanbieder of de gecertificeerde instelling. Waarvoor: de aanbieder weet welke hulp hij voor wie mag beginnen. / en: From: the municipality. To: the provider of youth help or the certified institution. What for: the provider knows which help it may start for whom."
* insert FocusOn(ServiceRequest, SafetyReferral, 1, 1)
* insert FocusOn(Task, ReferralTask, 1, 1)
* insert Acknowledged
