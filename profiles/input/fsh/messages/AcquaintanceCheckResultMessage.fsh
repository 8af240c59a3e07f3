Instance: AcquaintanceCheckResultMessage
InstanceOf: MessageDefinition
Title: "Result of an acquaintance check"
Usage: #definition
* insert MessageOfEvent(acquaintance-check-result, AcquaintanceCheckResultMessage, [[Result of an acquaintance check]], notification)
* description = "nl: Het antwoord bekend of niet bekend, en niets meer. / en: The answer known or not known, and nothing more."
* purpose = "nl: Van: wie de vraag kreeg. Aan: wie haar stelde. Waarvoor: de vrager weet met wie overleg zin heeft. / en: From: who got the question. To: who asked it. What for: the asker knows with whom to confer."
* insert FocusOn(Task, InquiryTask, 1, 1)
* insert Acknowledged
