Instance: CourtPetitionMessage
InstanceOf: MessageDefinition
Title: "Court petition"
Usage: #definition
* insert MessageOfEvent(court-petition, CourtPetitionMessage, [[Court petition]], consequence)
* description = "nl: Aan de rechtbank wordt een maatregel van bescherming gevraagd, met het rapport waarop het verzoek steunt. / en: A measure of protection is asked of the court, with the report that the petition rests on."
* purpose = "nl: Van: de Raad voor de Kinderbescherming of de gecertificeerde instelling. Aan: de rechtbank. Waarvoor: de kinderrechter kan beslissen over een maatregel. / en: From: the child protection board or the certified institution. To: the court. What for: the children's judge can decide on a measure."
* insert FocusOn(ServiceRequest, SafetyReferral, 1, 1)
* insert FocusOn(Composition, InvestigationReport, 1, 1)
* insert Acknowledged
