Instance: ChildProtectionBoardCapability
InstanceOf: CapabilityStatement
Title: "Child protection board"
Usage: #definition
* insert RoleInTheChain(child-protection-board, ChildProtectionBoardCapability, [[Child protection board]], [[Raad voor de Kinderbescherming]])
* insert MemberOfTeam
* insert AnswersInquiries
* insert Sends(investigation-report)
* insert Sends(court-petition)
* insert Receives(court-decision)
