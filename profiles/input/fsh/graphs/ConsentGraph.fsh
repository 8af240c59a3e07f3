Instance: ConsentGraph
InstanceOf: GraphDefinition
Title: "Consent"
Usage: #definition
* insert GraphOfMessage(consent, ConsentGraph, [[Consent]])
* insert FocusLink(Consent, ConsentRecord, 1, *)
* insert LeadsTo(Consent.patient, Patient, SafetyPerson)
* insert LeadsTo(Consent.organization, Organization, ChainOrganization)
