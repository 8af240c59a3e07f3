Instance: CourtDecisionMessage
InstanceOf: MessageDefinition
Title: "Court decision"
Usage: #definition
* insert MessageOfEvent(court-decision, CourtDecisionMessage, [[Court decision]], consequence)
* description = "nl: De rechtbank heeft op een verzoek beslist. / en: The court decided on a petition."
* purpose = "nl: Van: de rechtbank. Aan: de Raad voor de Kinderbescherming, de gecertificeerde instelling, de gemeente en Veilig Thuis. Waarvoor: wie de beschikking uitvoert, kent maatregel, duur en beroepstermijn. / en: From: the court. To: the child protection board, the certified institution, the municipality and Veilig Thuis. What for: who executes the decision knows the measure, its period and the term of appeal."
* insert FocusOn(DocumentReference, CourtDecision, 1, 1)
* insert Acknowledged
