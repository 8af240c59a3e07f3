Instance: ConsentMessage
InstanceOf: MessageDefinition
Title: "Consent"
Usage: #definition
* insert MessageOfEvent(consent, ConsentMessage, [[Consent]], consequence)
* description = "nl: Een toestemming om te delen is gegeven, gewijzigd of ingetrokken. / en: A consent to share was given, changed or withdrawn."
* purpose = "nl: Van: het lokale team dat de toestemming vastlegde. Aan: alle partijen die erin genoemd zijn. Waarvoor: niemand deelt meer of langer dan het gezin goed vindt. / en: From: the local team that recorded the consent. To: all parties named in it. What for: nobody shares more or longer than the family agrees to."
* insert FocusOn(Consent, ConsentRecord, 1, *)
* insert Acknowledged
