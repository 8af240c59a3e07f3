Instance: AcknowledgementMessage
InstanceOf: MessageDefinition
Title: "Acknowledgement"
Usage: #definition
* insert MessageOfEvent(acknowledgement, AcknowledgementMessage, [[Acknowledgement]], notification)
* description = "nl: De ontvanger bevestigt dat een bericht binnenkwam en wat de controle opleverde. Wat er inhoudelijk van wordt, volgt als eigen bericht. / en: The receiver confirms that a message came in and what its checks gave. What becomes of it follows as a message of its own."
* purpose = "nl: Van: wie een bericht kreeg. Aan: wie het stuurde. Waarvoor: de afzender weet of het bericht is aangenomen, straks opnieuw moet of verbeterd moet worden. / en: From: who got a message. To: who sent it. What for: the sender knows whether the message was taken, must be sent again later or must be corrected."
* responseRequired = #never
