CodeSystem: MessageEvent
Id: message-event
Title: "Message event"
Description: "What happened that makes one organisation send a message to another. It is the event of the MessageHeader and decides what the focus of the message is."
* insert OwnCodeSystem
* insert InDutch([[Bericht]], [[Wat er gebeurde waardoor een organisatie een andere een bericht stuurt. Het staat in de kop van het bericht en bepaalt waar het bericht over gaat.]])
* insert Term(referral, [[Referral]], [[verwijzing]], [[One organisation asks another to act for a family: a report, a transfer, a request for an investigation and so on; the kind of referral says which.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West; StUF Jeugdzorg (zorgmeldingDi01, vtMeldingDi01, meldingGeneriekDi01, vtoDi01)]])
* insert Term(referral-response, [[Response to a referral]], [[terugkoppeling]], [[The receiver of a referral tells the sender what became of it.]], [[StUF Jeugdzorg (vtTerugkoppelingDi01, zorgmeldingTerugkoppelingDi01, uitkomstMeldingGeneriekDi01, notificatieDi01)]])
* insert Term(consent, [[Consent]], [[toestemming]], [[A consent to share was given, changed or withdrawn.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(safety-assessment, [[Safety assessment]], [[veiligheidsbeoordeling]], [[A structured weighing of the safety of every member of a family is shared.]], [[Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(safety-card, [[Safety card]], [[veiligheidskaart]], [[The living document with the agreements about safety was made or changed.]], [[Visie Toekomstscenario Rotterdam-Rijnmond]])
* insert Term(family-plan, [[Family plan]], [[gezinsplan]], [[The plan with goals and conditions of a family was made or changed.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
* insert Term(investigation-report, [[Investigation report]], [[onderzoeksrapport]], [[The report of an investigation into protection is shared.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(court-petition, [[Court petition]], [[verzoekschrift]], [[A measure of protection is asked of the court.]], [[Burgerlijk Wetboek Boek 1 artikel 255 lid 2]])
* insert Term(court-decision, [[Court decision]], [[beschikking]], [[The court decided on a petition.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(measure-notification, [[Notification of a measure]], [[notificatie maatregel]], [[The execution of a measure of protection starts, changes or ends.]], [[StUF Jeugdzorg (notificatiejrDi01)]])
* insert Term(team-change, [[Change of team]], [[wijziging team]], [[The team around the family changed, most often its fixed professional.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
* insert Term(acquaintance-check, [[Acquaintance check]], [[check op bekendheid]], [[An organisation asks whether a person is known, and nothing more.]], [[StUF Jeugdzorg (vcobDi01)]])
* insert Term(acquaintance-check-result, [[Result of an acquaintance check]], [[resultaat check op bekendheid]], [[The answer known or not known, and nothing more.]], [[StUF Jeugdzorg (ucobDi01)]])
* insert Term(case-information-request, [[Request for case information]], [[verzoek om casusinformatie]], [[Specific questions about a case are asked.]], [[StUF Jeugdzorg (vciDi01)]])
* insert Term(case-information-result, [[Result of a request for case information]], [[resultaat casusinformatie]], [[The statements that answer specific questions about a case.]], [[StUF Jeugdzorg (uciDi01)]])
* insert Term(youth-help-request, [[Request for youth help]], [[verzoek om toewijzing jeugdhulp]], [[A municipality is asked to allocate youth help.]], [[iJw (JW315)]])
* insert Term(youth-help-allocation, [[Allocation of youth help]], [[toewijzing jeugdhulp]], [[A municipality allocates youth help.]], [[iJw (JW301)]])
* insert Term(youth-help-notification, [[Notification of youth help]], [[start of stop jeugdhulp]], [[Youth help starts or stops.]], [[iJw (JW305, JW307)]])
* insert Term(acknowledgement, [[Acknowledgement]], [[ontvangstbevestiging]], [[A receiver confirms that a message came in, with the outcome of its checks.]], [[HL7 FHIR R4 Messaging; iJw (JW302, JW306, JW308, JW316, JW320)]])
