Instance: InvestigationReportGraph
InstanceOf: GraphDefinition
Title: "Investigation report"
Usage: #definition
* insert GraphOfMessage(investigation-report, InvestigationReportGraph, [[Investigation report]])
* insert FocusLink(Composition, InvestigationReport, 1, 1)
* insert LeadsToFamily(Composition.subject)
* insert LeadsTo(Composition.section.entry, Observation, SafetyStatement)
