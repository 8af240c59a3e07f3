ValueSet: ReportSectionCodes
Id: report-section
Title: "Section of an investigation report: all codes"
Description: "Every code of the code system report-section."
* insert OwnValueSet
* insert InDutch([[Deel van het onderzoeksrapport: alle codes]], [[Alle codes van de codelijst report-section.]])
* include codes from system ReportSection
