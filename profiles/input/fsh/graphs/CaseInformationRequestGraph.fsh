Instance: CaseInformationRequestGraph
InstanceOf: GraphDefinition
Title: "Request for case information"
Usage: #definition
* insert GraphOfMessage(case-information-request, CaseInformationRequestGraph, [[Request for case information]])
* insert FocusLink(Task, InquiryTask, 1, 1)
* insert LeadsTo(Task.for, Patient, SafetyPerson)
* insert LeadsTo(Task.requester, Organization, ChainOrganization)
* insert LeadsTo(Task.owner, Organization, ChainOrganization)
