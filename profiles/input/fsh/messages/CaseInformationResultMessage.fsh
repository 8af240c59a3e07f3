Instance: CaseInformationResultMessage
InstanceOf: MessageDefinition
Title: "Result of a request for case information"
Usage: #definition
* insert MessageOfEvent(case-information-result, CaseInformationResultMessage, [[Result of a request for case information]], notification)
* description = "nl: De uitspraken die gerichte vragen over een casus beantwoorden. / en: The statements that answer specific questions about a case."
* purpose = "nl: Van: wie de vragen kreeg. Aan: wie ze stelde. Waarvoor: antwoord op de vragen, met feiten, vermoedens en meningen uit elkaar. / en: From: who got the questions. To: who asked them. What for: an answer to the questions, with facts, suspicions and opinions apart."
* insert FocusOn(Task, InquiryTask, 1, 1)
* insert FocusOn(Observation, SafetyStatement, 0, *)
* insert Acknowledged
