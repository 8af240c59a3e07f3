Instance: YouthHelpNotificationMessage
InstanceOf: MessageDefinition
Title: "Notification of youth help"
Usage: #definition
* insert MessageOfEvent(youth-help-notification, YouthHelpNotificationMessage, [[Notification of youth help]], notification)
* description = "nl: Jeugdhulp begint of stopt. / en: Youth help starts or stops."
* purpose = "nl: Van: de jeugdhulpaanbieder of de gecertificeerde instelling. Aan: de gemeente. Waarvoor: de gemeente weet of het kind de toegewezen hulp krijgt. / en: From: the provider of youth help or the certified institution. To: the municipality. What for: the municipality knows whether the child gets the help that was allocated."
* insert FocusOn(ServiceRequest, SafetyReferral, 1, 1)
* insert FocusOn(Task, ReferralTask, 1, 1)
* insert Acknowledged
