// sushi/build.sh adds definition.resource: every definition and example there is.
Instance: SamenhangGuide
InstanceOf: ImplementationGuide
Title: "Samenhang"
Usage: #definition
* id = "nl.samenhang.profiles"
* url = "https://fhir.samenhang.nl/ImplementationGuide/nl.samenhang.profiles"
* version = "0.1.0"
* name = "Samenhang"
* title = "Samenhang"
* status = #active
* experimental = false
* date = "2026-01-01"
* publisher = "Samenhang"
* description = "nl: Profielen, codes en berichten voor organisaties rond de veiligheid van een gezin. / en: Profiles, codes and messages for organisations around the safety of a family."
* packageId = "nl.samenhang.profiles"
* license = #EUPL-1.2
* fhirVersion = #4.0.1
