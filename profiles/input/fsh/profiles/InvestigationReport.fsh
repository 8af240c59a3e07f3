Profile: InvestigationReport
Parent: Composition
Id: InvestigationReport
Title: "Investigation report"
Description: "The report of an investigation into the safety of a family and the protection of its children. Facts, suspicions and opinions stand apart, and for everybody it says whether he or she was heard. Every part is there; one without content says so in its text and gives the reason."
* obeys safety-4-once and report-date
* extension contains HearingExtension named hearing 0..*
* extension[hearing] obeys safety-4
* identifier 1..1
* identifier.system 1..1
* identifier.value 1..1
* status from ReportStatus (required)
* type from ReportKindCodes (required)
* subject 1..1
* subject only Reference(Group)
* author only Reference(Organization or PractitionerRole)
* custodian 1..1
* section.title 1..1
* section.code 1..1
* section.section 0..0
* section ^slicing.discriminator.type = #pattern
* section ^slicing.discriminator.path = "code"
* section ^slicing.rules = #closed
* insert StatementsPart(facts, facts)
* insert StatementsPart(suspicions, suspicions)
* insert StatementsPart(opinions, opinions)
* insert ReportPart(hearing, hearing, Observation)
* insert ReportPart(childView, child-view, Observation)
* insert ReportPart(weighing, weighing, Observation or RiskAssessment)
* insert ReportPart(advice, advice, Observation)
