Instance: HubCapability
InstanceOf: CapabilityStatement
Title: "Hub"
Usage: #definition
* insert CapabilityOf(hub, HubCapability, Hub)
* description = "nl: Wat de hub aanbiedt: elk bericht aannemen, wegen en doorgeven, en de afspraken zelf laten lezen. / en: What the hub offers: to take, weigh and pass on every message, and to let the agreements themselves be read."
* messaging.reliableCache = 43200
* messaging.documentation = "nl: Een bericht met dezelfde ids en inhoud krijgt hetzelfde antwoord en heeft geen tweede gevolg; dezelfde ids met andere inhoud worden geweigerd. / en: A message with the same ids and content gets the same answer and has no second effect; the same ids with other content are refused."
* insert Exchanges(referral)
* insert Exchanges(referral-response)
* insert Exchanges(consent)
* insert Exchanges(safety-assessment)
* insert Exchanges(safety-card)
* insert Exchanges(family-plan)
* insert Exchanges(investigation-report)
* insert Exchanges(court-petition)
* insert Exchanges(court-decision)
* insert Exchanges(measure-notification)
* insert Exchanges(team-change)
* insert Exchanges(acquaintance-check)
* insert Exchanges(acquaintance-check-result)
* insert Exchanges(case-information-request)
* insert Exchanges(case-information-result)
* insert Exchanges(youth-help-request)
* insert Exchanges(youth-help-allocation)
* insert Exchanges(youth-help-notification)
* insert Exchanges(acknowledgement)
* rest.mode = #server
* rest.documentation = "nl: Lezen en zoeken van de afspraken, van toestemmingen, taken en het verslag van wat gedeeld is. Nooit staat een BSN in een adres. / en: Reading and searching the agreements, consents, tasks and the record of what was shared. A citizen service number is never in an address."
* rest.security.cors = false
* rest.security.service = http://terminology.hl7.org/CodeSystem/restful-security-service#OAuth
* rest.security.description = "nl: OAuth 2 client credentials met private_key_jwt, of wederzijds TLS met het OIN. / en: OAuth 2 client credentials with private_key_jwt, or mutual TLS with the OIN."
* insert ReadAndSearch(StructureDefinition)
* insert OfferedOn(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* insert ReadAndSearch(CodeSystem)
* insert OfferedOn(lookup, http://hl7.org/fhir/OperationDefinition/CodeSystem-lookup)
* insert OfferedOn(validate-code, http://hl7.org/fhir/OperationDefinition/CodeSystem-validate-code)
* insert ReadAndSearch(ValueSet)
* insert OfferedOn(expand, http://hl7.org/fhir/OperationDefinition/ValueSet-expand)
* insert ReadAndSearch(ConceptMap)
* insert OfferedOn(translate, http://hl7.org/fhir/OperationDefinition/ConceptMap-translate)
* insert ReadAndSearch(NamingSystem)
* insert ReadAndSearch(MessageDefinition)
* insert ReadAndSearch(GraphDefinition)
* insert ReadAndSearch(OperationDefinition)
* insert ReadAndSearch(CapabilityStatement)
* insert ReadAndSearch(SearchParameter)
* insert ReadAndSearch(ImplementationGuide)
* insert Interaction(Consent, read)
* insert AlsoInteraction(search-type)
* insert Interaction(Task, read)
* insert AlsoInteraction(update)
* insert Interaction(AuditEvent, search-type)
* rest.operation.name = "process-message"
* rest.operation.definition = "https://fhir.samenhang.nl/OperationDefinition/process-message"
