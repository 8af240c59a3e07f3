Instance: ReferralResponseGraph
InstanceOf: GraphDefinition
Title: "Response to a referral"
Usage: #definition
* insert GraphOfMessage(referral-response, ReferralResponseGraph, [[Response to a referral]])
* insert FocusLink(Task, ReferralTask, 1, 1)
* insert LeadsTo(Task.focus, ServiceRequest, SafetyReferral)
* insert LeadsToFamily(Task.for)
* insert LeadsTo(Task.requester, Organization, ChainOrganization)
* insert LeadsTo(Task.owner, Organization, ChainOrganization)
