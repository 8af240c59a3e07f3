Instance: YouthCareProviderCapability
InstanceOf: CapabilityStatement
Title: "Provider of youth help"
Usage: #definition
* insert RoleInTheChain(youth-care-provider, YouthCareProviderCapability, [[Provider of youth help]], [[jeugdhulpaanbieder]])
* insert MemberOfTeam
* insert AnswersInquiries
* insert Sends(youth-help-request)
* insert Receives(youth-help-allocation)
* insert Sends(youth-help-notification)
