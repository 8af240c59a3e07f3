// The message of one event. Its id is the code of the event, and it leads to the graph of the same id.
RuleSet: MessageOfEvent(event, name, display, category)
* id = "{event}"
* url = "https://fhir.samenhang.nl/MessageDefinition/{event}"
* version = "0.1.0"
* name = "{name}"
* title = "{display}"
* status = #active
* experimental = false
* date = "2026-01-01"
* publisher = "Samenhang"
* eventCoding = https://fhir.samenhang.nl/CodeSystem/message-event#{event} "{display}"
* category = #{category}
* graph = "https://fhir.samenhang.nl/GraphDefinition/{event}"
