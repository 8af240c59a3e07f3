Instance: CourtPetitionGraph
InstanceOf: GraphDefinition
Title: "Court petition"
Usage: #definition
* insert GraphOfMessage(court-petition, CourtPetitionGraph, [[Court petition]])
* insert FocusLink(ServiceRequest, SafetyReferral, 1, 1)
* insert LeadsToFamily(ServiceRequest.subject)
* insert LeadsTo(ServiceRequest.requester, Organization, ChainOrganization)
* insert LeadsTo(ServiceRequest.supportingInfo, Observation, SafetyStatement)
* insert FocusLink(Composition, InvestigationReport, 1, 1)
* insert LeadsToFamily(Composition.subject)
* insert LeadsTo(Composition.section.entry, Observation, SafetyStatement)
