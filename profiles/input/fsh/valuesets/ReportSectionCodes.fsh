ValueSet: ReportSectionCodes
Id: report-section
Title: "Section of an investigation report: all codes"
Description: "Every code of the code system report-section."
* insert OwnValueSet
* include codes from system ReportSection
