Instance: CourtDecisionGraph
InstanceOf: GraphDefinition
Title: "Court decision"
Usage: #definition
* insert GraphOfMessage(court-decision, CourtDecisionGraph, [[Court decision]])
* insert FocusLink(DocumentReference, CourtDecision, 1, 1)
* insert LeadsTo(DocumentReference.subject, Patient, SafetyPerson)
* insert LeadsTo(DocumentReference.author, Organization, ChainOrganization)
* insert LeadsTo(DocumentReference.context.related, ServiceRequest, ProtectionMeasure)
