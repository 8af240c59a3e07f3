// What a system must be able to do to take part in the exchange of messages.
RuleSet: CapabilityOf(id, name, display)
* id = "{id}"
* url = "https://fhir.samenhang.nl/CapabilityStatement/{id}"
* version = "0.1.0"
* name = "{name}"
* title = "{display}"
* status = #active
* experimental = false
* date = "2026-01-01"
* publisher = "Samenhang"
* kind = #requirements
* fhirVersion = #4.0.1
* format = #application/fhir+json
* implementationGuide = "https://fhir.samenhang.nl/ImplementationGuide/nl.samenhang.profiles"
