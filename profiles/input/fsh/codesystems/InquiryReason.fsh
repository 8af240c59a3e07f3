CodeSystem: InquiryReason
Id: inquiry-reason
Title: "Reason of an inquiry"
Description: "Why an organisation inquires."
* insert OwnCodeSystem
* insert InDutch([[Reden van navraag]], [[Waarom een organisatie navraag doet.]])
* insert Term(report-enrichment, [[Enrichment of a report]], [[verrijking van een melding]], [[To understand a report to Veilig Thuis better.]], [[Om een melding bij Veilig Thuis beter te begrijpen.]], [[StUF Jeugdzorg (vcobDi01, redenVerzoek 01)]])
* insert Term(case-enrichment, [[Enrichment of a case]], [[verrijking van een casus]], [[To understand a report to the care and safety house better.]], [[Om een melding bij het Zorg- en Veiligheidshuis beter te begrijpen.]], [[StUF Jeugdzorg (vcobDi01, redenVerzoek 02)]])
* insert Term(basic-task, [[Basic task of the safety house]], [[basistaak Zorg- en Veiligheidshuis]], [[Intake, triage or case meeting in the basic tasks of the care and safety house.]], [[Intake, triage of casusoverleg binnen de basistaken van het Zorg- en Veiligheidshuis.]], [[StUF Jeugdzorg (vcobDi01, redenVerzoek 03)]])
* insert Term(additional-task, [[Additional task of the safety house]], [[plustaak Zorg- en Veiligheidshuis]], [[Intake, triage or case meeting in the additional tasks of the care and safety house.]], [[Intake, triage of casusoverleg binnen de plustaken van het Zorg- en Veiligheidshuis.]], [[StUF Jeugdzorg (vcobDi01, redenVerzoek 04)]])
* insert Term(radicalisation, [[Radicalisation]], [[radicalisering]], [[There are signs of radicalisation.]], [[Er zijn signalen van radicalisering.]], [[StUF Jeugdzorg (vcobDi01, redenVerzoek 05)]])
* insert Term(prosecution-decision, [[Decision of the prosecution]], [[afdoeningsbeslissing]], [[The public prosecution decides how to settle a case.]], [[Het openbaar ministerie beslist hoe het een zaak afdoet.]], [[StUF Jeugdzorg (vcobDi01, redenVerzoek 06)]])
