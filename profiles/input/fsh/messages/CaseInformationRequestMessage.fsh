Instance: CaseInformationRequestMessage
InstanceOf: MessageDefinition
Title: "Request for case information"
Usage: #definition
* insert MessageOfEvent(case-information-request, CaseInformationRequestMessage, [[Request for case information]], consequence)
* description = "nl: Een organisatie stelt gerichte vragen over een casus. / en: An organisation asks specific questions about a case."
* purpose = "nl: Van: Veilig Thuis, het openbaar ministerie of het Zorg- en Veiligheidshuis. Aan: een organisatie die de persoon kent. Waarvoor: alleen vragen wat voor het doel nodig is. / en: From: Veilig Thuis, the public prosecution or the care and safety house. To: an organisation that knows the person. What for: to ask only what the purpose needs."
* insert FocusOn(Task, InquiryTask, 1, 1)
* insert Acknowledged
