Instance: AcquaintanceCheckResultGraph
InstanceOf: GraphDefinition
Title: "Result of an acquaintance check"
Usage: #definition
* insert GraphOfMessage(acquaintance-check-result, AcquaintanceCheckResultGraph, [[Result of an acquaintance check]])
* insert FocusLink(Task, InquiryTask, 1, 1)
* insert LeadsTo(Task.for, Patient, SafetyPerson)
* insert LeadsTo(Task.requester, Organization, ChainOrganization)
* insert LeadsTo(Task.owner, Organization, ChainOrganization)
