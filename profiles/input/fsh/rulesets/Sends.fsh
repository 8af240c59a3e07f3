RuleSet: Sends(event)
* messaging.supportedMessage[+].mode = #sender
* messaging.supportedMessage[=].definition = "https://fhir.samenhang.nl/MessageDefinition/{event}"
