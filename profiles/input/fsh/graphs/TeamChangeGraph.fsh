Instance: TeamChangeGraph
InstanceOf: GraphDefinition
Title: "Change of team"
Usage: #definition
* insert GraphOfMessage(team-change, TeamChangeGraph, [[Change of team]])
* insert FocusLink(CareTeam, FamilyTeam, 1, 1)
* insert LeadsToFamily(CareTeam.subject)
* insert LeadsTo(CareTeam.participant.member, PractitionerRole, ChainProfessional)
