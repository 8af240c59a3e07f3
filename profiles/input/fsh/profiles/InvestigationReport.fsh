Profile: InvestigationReport
Parent: Composition
Id: InvestigationReport
Title: "InvestigationReport"
Description: "Investigation report"
