Instance: YouthHelpRequestGraph
InstanceOf: GraphDefinition
Title: "Request for youth help"
Usage: #definition
* insert GraphOfMessage(youth-help-request, YouthHelpRequestGraph, [[Request for youth help]])
* insert FocusLink(ServiceRequest, SafetyReferral, 1, 1)
* insert LeadsToFamily(ServiceRequest.subject)
* insert LeadsTo(ServiceRequest.requester, Organization, ChainOrganization)
* insert LeadsTo(ServiceRequest.supportingInfo, Observation, SafetyStatement)
* insert FocusLink(Task, ReferralTask, 1, 1)
* insert LeadsTo(Task.focus, ServiceRequest, SafetyReferral)
* insert LeadsToFamily(Task.for)
* insert LeadsTo(Task.requester, Organization, ChainOrganization)
* insert LeadsTo(Task.owner, Organization, ChainOrganization)
