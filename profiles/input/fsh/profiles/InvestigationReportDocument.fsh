Profile: InvestigationReportDocument
Parent: Bundle
Id: InvestigationReportDocument
Title: "InvestigationReportDocument"
Description: "Investigation report as a document"
