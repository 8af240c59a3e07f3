ValueSet: ReportKindCodes
Id: report-kind
Title: "Kind of investigation report: all codes"
Description: "Every code of the code system report-kind."
* insert OwnValueSet
* insert InDutch([[Soort onderzoek: alle codes]], [[Alle codes van de codelijst report-kind.]])
* include codes from system ReportKind
