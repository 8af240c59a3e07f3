Instance: InvestigationReportMessage
InstanceOf: MessageDefinition
Title: "Investigation report"
Usage: #definition
* insert MessageOfEvent(investigation-report, InvestigationReportMessage, [[Investigation report]], notification)
* description = "nl: Het rapport van een onderzoek naar bescherming, met feiten, vermoedens en meningen uit elkaar en met hoor en wederhoor. / en: The report of an investigation into protection, with facts, suspicions and opinions apart and both sides heard."
* purpose = "nl: Van: de Raad voor de Kinderbescherming of Veilig Thuis. Aan: de rechtbank, de gecertificeerde instelling en het lokale team. Waarvoor: wie beslist of uitvoert, doet dat op onderbouwde vaststellingen. / en: From: the child protection board or Veilig Thuis. To: the court, the certified institution and the local team. What for: who decides or executes does so on grounded findings."
* insert FocusOn(Composition, InvestigationReport, 1, 1)
* insert Acknowledged
