Instance: CertifiedInstitutionCapability
InstanceOf: CapabilityStatement
Title: "Certified institution"
Usage: #definition
* insert RoleInTheChain(certified-institution, CertifiedInstitutionCapability, [[Certified institution]], [[gecertificeerde instelling]])
* insert MemberOfTeam
* insert AnswersInquiries
* insert Sends(safety-assessment)
* insert Receives(investigation-report)
* insert Sends(court-petition)
* insert Receives(court-decision)
* insert Sends(measure-notification)
* insert Sends(youth-help-request)
* insert Receives(youth-help-allocation)
* insert Sends(youth-help-notification)
