Instance: MunicipalityCapability
InstanceOf: CapabilityStatement
Title: "Municipality"
Usage: #definition
* insert RoleInTheChain(municipality, MunicipalityCapability, [[Municipality]], [[gemeente]])
* insert AnswersInquiries
* insert Receives(court-decision)
* insert Receives(measure-notification)
* insert Receives(youth-help-request)
* insert Sends(youth-help-allocation)
* insert Receives(youth-help-notification)
