Instance: AcquaintanceCheckMessage
InstanceOf: MessageDefinition
Title: "Acquaintance check"
Usage: #definition
* insert MessageOfEvent(acquaintance-check, AcquaintanceCheckMessage, [[Acquaintance check]], consequence)
* description = "nl: Een organisatie vraagt of een persoon bekend is, en niets meer. / en: An organisation asks whether a person is known, and nothing more."
* purpose = "nl: Van: Veilig Thuis, het openbaar ministerie of het Zorg- en Veiligheidshuis. Aan: een organisatie die de persoon kan kennen. Waarvoor: weten wie bij het gezin betrokken is, zonder inhoud te delen. / en: From: Veilig Thuis, the public prosecution or the care and safety house. To: an organisation that may know the person. What for: to know who is involved with the family, without sharing content."
* insert FocusOn(Task, InquiryTask, 1, 1)
* insert FocusOn(Patient, SafetyPerson, 1, *)
* insert Acknowledged
