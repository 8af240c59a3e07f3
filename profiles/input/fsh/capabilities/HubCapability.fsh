Instance: HubCapability
InstanceOf: CapabilityStatement
Title: "Hub"
Usage: #definition
* insert CapabilityOf(hub, HubCapability, Hub)
* description = "nl: Wat de hub aanbiedt: elk bericht aannemen, wegen en doorgeven, en de afspraken zelf laten lezen. Welke gebeurtenissen hij doorgeeft, en van wie, zegt zijn beleid. / en: What the hub offers: to take, weigh and pass on every message, and to let the agreements themselves be read. Which events it passes on, and whose, its policy says."
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
* rest.documentation = "nl: Lezen en zoeken van de afspraken, vragen wat codes betekenen en een bron laten beoordelen; toestemmingen vastleggen, en lezen door wie er partij bij is; het verslag van wat gedeeld is, voor het beheer. Taken kan men hier nog niet lezen. Nooit staat een BSN in een adres. / en: Reading and searching the agreements, asking what codes mean and having a resource judged; recording consents, and reading them by their parties; the record of what was shared, for who operates the hub. Tasks cannot be read here yet. A citizen service number is never in an address."
* rest.security.cors = false
* rest.security.service = http://terminology.hl7.org/CodeSystem/restful-security-service#OAuth
* rest.security.description = "nl: OAuth 2 client credentials met private_key_jwt; de afspraken zelf leest iedereen. / en: OAuth 2 client credentials with private_key_jwt; the agreements themselves are for all to read."
* insert ReadAndSearch(StructureDefinition)
* insert ReadAndSearch(CodeSystem)
* insert OfferedOn(lookup, http://hl7.org/fhir/OperationDefinition/CodeSystem-lookup)
* insert OfferedOn(validate-code, http://hl7.org/fhir/OperationDefinition/CodeSystem-validate-code)
* insert ReadAndSearch(ValueSet)
* insert OfferedOn(validate-code, http://hl7.org/fhir/OperationDefinition/ValueSet-validate-code)
* insert OfferedOn(expand, http://hl7.org/fhir/OperationDefinition/ValueSet-expand)
* insert ReadAndSearch(ConceptMap)
* insert OfferedOn(translate, http://hl7.org/fhir/OperationDefinition/ConceptMap-translate)
* insert Interaction(NamingSystem, read)
* insert AlsoInteraction(search-type)
* rest.resource[=].searchParam.name = "name"
* rest.resource[=].searchParam.type = #string
* insert ReadAndSearch(MessageDefinition)
* insert ReadAndSearch(GraphDefinition)
* insert ReadAndSearch(OperationDefinition)
* insert ReadAndSearch(CapabilityStatement)
* insert ReadAndSearch(SearchParameter)
* insert ReadAndSearch(ImplementationGuide)
* insert Interaction(Consent, create)
* insert AlsoInteraction(update)
* insert AlsoInteraction(read)
* insert AlsoInteraction(vread)
* insert AlsoInteraction(history-instance)
* insert AlsoInteraction(search-type)
* rest.resource[=].supportedProfile = "https://fhir.samenhang.nl/StructureDefinition/ConsentRecord"
* rest.resource[=].searchParam[+].name = "identifier"
* rest.resource[=].searchParam[=].type = #token
* rest.resource[=].searchParam[+].name = "status"
* rest.resource[=].searchParam[=].type = #token
* rest.resource[=].searchParam[+].name = "date"
* rest.resource[=].searchParam[=].type = #date
* rest.resource[=].searchParam[+].name = "period"
* rest.resource[=].searchParam[=].type = #date
* rest.resource[=].searchParam[+].name = "organization"
* rest.resource[=].searchParam[=].type = #reference
* rest.resource[=].searchParam[+].name = "actor"
* rest.resource[=].searchParam[=].type = #reference
* rest.resource[=].searchParam[+].name = "purpose"
* rest.resource[=].searchParam[=].type = #token
* rest.resource[=].searchParam[+].name = "security-label"
* rest.resource[=].searchParam[=].type = #token
* rest.resource[=].searchParam[+].name = "patient"
* rest.resource[=].searchParam[=].type = #reference
* rest.resource[+].type = #Bundle
* insert OfferedOn(validate, http://hl7.org/fhir/OperationDefinition/Resource-validate)
* rest.operation.name = "process-message"
* rest.operation.definition = "https://fhir.samenhang.nl/OperationDefinition/process-message"
