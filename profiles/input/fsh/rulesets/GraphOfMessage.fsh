// What the header of a message leads to; each focus is added by FocusLink.
RuleSet: GraphOfMessage(event, name, display)
* id = "{event}"
* url = "https://fhir.samenhang.nl/GraphDefinition/{event}"
* version = "0.1.0"
* name = "{name}"
* status = #active
* experimental = false
* date = "2026-01-01"
* publisher = "Samenhang"
* description = "nl: Waar de kop van dit bericht naartoe leidt; wat daarbuiten valt, hoort niet in het bericht. / en: What the header of this message leads to; nothing else belongs in the message. ({display})"
* start = #MessageHeader
* profile = "https://fhir.samenhang.nl/StructureDefinition/SafetyMessageHeader"
* link[+].path = "MessageHeader.sender"
* link[=].min = 1
* link[=].max = "1"
* link[=].target.type = #Organization
* link[=].target.profile = "https://fhir.samenhang.nl/StructureDefinition/ChainOrganization"
* link[+].path = "MessageHeader.destination.receiver"
* link[=].min = 0
* link[=].max = "*"
* link[=].target.type = #Organization
* link[=].target.profile = "https://fhir.samenhang.nl/StructureDefinition/ChainOrganization"
