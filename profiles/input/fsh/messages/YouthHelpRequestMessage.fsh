Instance: YouthHelpRequestMessage
InstanceOf: MessageDefinition
Title: "Request for youth help"
Usage: #definition
* insert MessageOfEvent(youth-help-request, YouthHelpRequestMessage, [[Request for youth help]], consequence)
* description = "nl: Aan een gemeente wordt gevraagd jeugdhulp toe te wijzen. / en: A municipality is asked to allocate youth help."
* purpose = "nl: Van: de gecertificeerde instelling of de jeugdhulpaanbieder. Aan: de gemeente. Waarvoor: het kind krijgt de jeugdhulp die nodig is. / en: From: the certified institution or the provider of youth help. To: the municipality. What for: the child gets the youth help that is needed."
* insert FocusOn(ServiceRequest, SafetyReferral, 1, 1)
* insert FocusOn(Task, ReferralTask, 1, 1)
* insert Acknowledged
