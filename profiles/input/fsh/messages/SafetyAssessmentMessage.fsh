Instance: SafetyAssessmentMessage
InstanceOf: MessageDefinition
Title: "Safety assessment"
Usage: #definition
* insert MessageOfEvent(safety-assessment, SafetyAssessmentMessage, [[Safety assessment]], notification)
* description = "nl: De gestructureerde weging van de veiligheid van ieder lid van een gezin. / en: The structured weighing of the safety of every member of a family."
* purpose = "nl: Van: Veilig Thuis, het lokale team of de gecertificeerde instelling. Aan: het team rond het gezin. Waarvoor: iedereen werkt met dezelfde veiligheidsfase en weet wat nu moet gebeuren. / en: From: Veilig Thuis, the local team or the certified institution. To: the team around the family. What for: all work with the same safety phase and know what must happen now."
* insert FocusOn(RiskAssessment, SafetyAssessment, 1, 1)
* insert Acknowledged
