Instance: AcquaintanceCheckGraph
InstanceOf: GraphDefinition
Title: "Acquaintance check"
Usage: #definition
* insert GraphOfMessage(acquaintance-check, AcquaintanceCheckGraph, [[Acquaintance check]])
* insert FocusLink(Task, InquiryTask, 1, 1)
* insert LeadsTo(Task.for, Patient, SafetyPerson)
* insert LeadsTo(Task.requester, Organization, ChainOrganization)
* insert LeadsTo(Task.owner, Organization, ChainOrganization)
* insert FocusLink(Patient, SafetyPerson, 1, *)
