Instance: TeamChangeMessage
InstanceOf: MessageDefinition
Title: "Change of team"
Usage: #definition
* insert MessageOfEvent(team-change, TeamChangeMessage, [[Change of team]], consequence)
* description = "nl: Het team rond het gezin is gewijzigd, meestal de vaste professional. / en: The team around the family changed, most often its fixed professional."
* purpose = "nl: Van: het lokale team. Aan: het team rond het gezin. Waarvoor: het gezin en alle partijen weten wie nu het vaste aanspreekpunt is en wie het was. / en: From: the local team. To: the team around the family. What for: the family and all parties know who is the fixed professional now and who was."
* insert FocusOn(CareTeam, FamilyTeam, 1, 1)
* insert Acknowledged
