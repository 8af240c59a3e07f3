RuleSet: Receives(event)
* messaging.supportedMessage[+].mode = #receiver
* messaging.supportedMessage[=].definition = "https://fhir.samenhang.nl/MessageDefinition/{event}"
