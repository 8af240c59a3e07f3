Instance: SafetyCardMessage
InstanceOf: MessageDefinition
Title: "Safety card"
Usage: #definition
* insert MessageOfEvent(safety-card, SafetyCardMessage, [[Safety card]], notification)
* description = "nl: De veiligheidskaart met de afspraken over veiligheid is gemaakt of gewijzigd. / en: The safety card with the agreements about safety was made or changed."
* purpose = "nl: Van: elk lid van het team. Aan: de andere leden van het team. Waarvoor: wie het gezin als volgende ziet, kent de afspraken en de fase. / en: From: any member of the team. To: the other members of the team. What for: who sees the family next knows the agreements and the phase."
* insert FocusOn(Composition, SafetyCard, 1, 1)
* insert Acknowledged
