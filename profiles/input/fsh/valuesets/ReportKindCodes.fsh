ValueSet: ReportKindCodes
Id: report-kind
Title: "Kind of investigation report: all codes"
Description: "Every code of the code system report-kind."
* insert OwnValueSet
* include codes from system ReportKind
