Instance: ReferralGraph
InstanceOf: GraphDefinition
Title: "Referral"
Usage: #definition
* insert GraphOfMessage(referral, ReferralGraph, [[Referral]])
* insert FocusLink(ServiceRequest, SafetyReferral, 1, 1)
* insert LeadsToFamily(ServiceRequest.subject)
* insert LeadsTo(ServiceRequest.requester, Organization, ChainOrganization)
* insert LeadsTo(ServiceRequest.supportingInfo, Observation, SafetyStatement)
* insert FocusLink(Task, ReferralTask, 1, 1)
* insert LeadsTo(Task.focus, ServiceRequest, SafetyReferral)
* insert LeadsToFamily(Task.for)
* insert LeadsTo(Task.requester, Organization, ChainOrganization)
* insert LeadsTo(Task.owner, Organization, ChainOrganization)
