CodeSystem: AssessmentInstrument
Id: assessment-instrument
Title: "Instrument of assessment"
Description: "With which instrument or way of working safety was weighed."
* insert OwnCodeSystem
* insert InDutch([[Instrument van beoordeling]], [[Met welk instrument of op welke manier de veiligheid is gewogen.]])
* insert Term(vt-triage, [[Triage instrument of Veilig Thuis]], [[triage-instrument Veilig Thuis]], [[The instrument with which Veilig Thuis weighs a report.]], [[Het instrument waarmee Veilig Thuis een melding weegt.]], [[Triage-instrument Veilig Thuis (Vogtländer en van Arum, 2015)]])
* insert Term(lirik, [[LIRIK]], [[LIRIK]], [[The light instrument for estimating risks of child safety, from 0 to 18 years.]], [[Het licht instrument om risico's voor de veiligheid van een kind in te schatten, van 0 tot 18 jaar.]], [[LIRIK (Nederlands Jeugdinstituut, 2014)]])
* insert Term(arij, [[ARIJ]], [[ARIJ]], [[The actuarial risk assessment instrument for youth protection: safety, risk and needs.]], [[Het instrument voor de jeugdbescherming dat veiligheid, risico en behoeften in kaart brengt.]], [[ARIJ (Universiteit van Amsterdam, 2015)]])
* insert Term(sash, [[SASH]], [[SASH]], [[The screening of the risk of stalking.]], [[De screening op het risico van stalking.]], [[StUF Jeugdzorg]])
* insert Term(four-windows, [[Four windows]], [[vier vensters]], [[The analysis by the four kinds of uncertainty: people, facts, weighing and next step.]], [[De analyse langs de vier soorten onzekerheid: mensen, feiten, weging en volgende stap.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (hulpmiddelen bij onzekerheid)]])
* insert Term(joint-judgement, [[Joint judgement]], [[gezamenlijke oordeelsvorming]], [[Professionals of several organisations weighed together, without an instrument.]], [[Professionals van verschillende organisaties hebben samen gewogen, zonder instrument.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (kernboodschap)]])
* insert Term(other-validated-instrument, [[Other validated instrument]], [[ander gevalideerd instrument]], [[Another validated instrument for risk; the text says which.]], [[Een ander gevalideerd instrument voor risico's; de tekst zegt welk.]], [[Position paper Landelijk Netwerk Veilig Thuis (gevalideerde risico-inventarisatie instrumenten)]])
