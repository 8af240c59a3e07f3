Instance: CaseInformationResultGraph
InstanceOf: GraphDefinition
Title: "Result of a request for case information"
Usage: #definition
* insert GraphOfMessage(case-information-result, CaseInformationResultGraph, [[Result of a request for case information]])
* insert FocusLink(Task, InquiryTask, 1, 1)
* insert LeadsTo(Task.for, Patient, SafetyPerson)
* insert LeadsTo(Task.requester, Organization, ChainOrganization)
* insert LeadsTo(Task.owner, Organization, ChainOrganization)
* insert LeadsTo(Task.output.value, Observation, SafetyStatement)
* insert FocusLink(Observation, SafetyStatement, 0, *)
* insert LeadsTo(Observation.subject, Patient, SafetyPerson)
