Instance: VeiligThuisCapability
InstanceOf: CapabilityStatement
Title: "Veilig Thuis"
Usage: #definition
* insert RoleInTheChain(veilig-thuis, VeiligThuisCapability, [[Veilig Thuis]], [[Veilig Thuis]])
* insert MemberOfTeam
* insert AnswersInquiries
* insert MakesInquiries
* insert Sends(safety-assessment)
* insert Sends(investigation-report)
* insert Receives(court-decision)
* insert Receives(measure-notification)
