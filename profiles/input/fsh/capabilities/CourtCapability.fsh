// Judges, so it is asked for no information about a family.
Instance: CourtCapability
InstanceOf: CapabilityStatement
Title: "Court"
Usage: #definition
* insert RoleInTheChain(court, CourtCapability, [[Court]], [[rechtbank / kinderrechter]])
* insert Receives(investigation-report)
* insert Receives(court-petition)
* insert Sends(court-decision)
