Instance: ReportNumber
InstanceOf: NamingSystem
Title: "ReportNumber"
Usage: #definition
* id = "report-number"
* insert IdentifierSystem(ReportNumber, https://fhir.samenhang.nl/NamingSystem/report-number, [[nl: Nummer van een rapport bij de organisatie die onderzocht; al zijn versies delen het. / en: Number of a report in the administration of the organisation that investigated; all its versions share it.]])
