ValueSet: ReportStatus
Id: report-status
Title: "Status of an investigation report"
Description: "A report that is shared is final, or an amended version of one that was."
* insert OwnValueSet
* insert InDutch([[Stand van een onderzoeksrapport]], [[Een rapport dat wordt gedeeld is vastgesteld, of is een aangepaste versie van een vastgesteld rapport.]])
* http://hl7.org/fhir/composition-status#final
* http://hl7.org/fhir/composition-status#amended
