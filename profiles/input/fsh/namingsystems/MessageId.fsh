Instance: MessageId
InstanceOf: NamingSystem
Title: "MessageId"
Usage: #definition
* id = "message-id"
* insert IdentifierSystem(MessageId, https://fhir.samenhang.nl/NamingSystem/message-id, [[nl: Nummer dat de afzender zelf aan het bericht gaf. / en: Identification that the sender itself gave to the message.]])
