CodeSystem: ReferralKind
Id: referral-kind
Title: "Kind of referral"
Description: "What one organisation asks of another when it refers a family."
* insert OwnCodeSystem
* insert InDutch([[Soort verwijzing]], [[Wat een organisatie een andere vraagt als zij een gezin verwijst.]])
* insert Term(report, [[Report]], [[melding]], [[A worry or an incident concerning the safety of a person is reported.]], [[Een zorg of een incident over de veiligheid van iemand wordt gemeld.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(advice-request, [[Request for advice]], [[adviesvraag]], [[Advice is asked without handing over the case.]], [[Er wordt advies gevraagd zonder de zaak over te dragen.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(transfer-after-triage, [[Transfer after triage]], [[overdracht na triage]], [[After triage the case is handed to the organisation that goes on with it.]], [[Na triage gaat de zaak naar de organisatie die ermee verdergaat.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(expertise-request, [[Request for expertise]], [[inzet expertise of bevoegdheid]], [[The expertise or the powers of another organisation are asked beside those already at work.]], [[De kennis of de bevoegdheid van een andere organisatie wordt gevraagd, naast wie al aan het werk is.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(investigation-request, [[Request for an investigation]], [[verzoek tot onderzoek]], [[The child protection board is asked to investigate.]], [[De Raad voor de Kinderbescherming wordt gevraagd om onderzoek.]], [[Jeugdwet artikel 3.1; StUF Jeugdzorg (vtoDi01)]])
* insert Term(measure-request, [[Request for a measure]], [[verzoekschrift]], [[A measure of child protection is asked of the court.]], [[Aan de rechter wordt een maatregel van kinderbescherming gevraagd.]], [[Burgerlijk Wetboek Boek 1 artikel 255 lid 2]])
* insert Term(extension-request, [[Request for an extension]], [[verlenging]], [[The extension of a running measure is asked.]], [[Er wordt verlenging gevraagd van een maatregel die loopt.]], [[Burgerlijk Wetboek Boek 1 artikel 260]])
* insert Term(execution-order, [[Order to execute]], [[opdracht tot uitvoering]], [[An organisation is charged with the execution of a measure.]], [[Een organisatie krijgt de opdracht een maatregel uit te voeren.]], [[Jeugdwet artikel 3.2]])
* insert Term(step-down, [[Step down]], [[afschalen]], [[Help can go on in a lighter framework.]], [[De hulp kan in een lichter kader verder.]], [[Visie Toekomstscenario Rotterdam-Rijnmond]])
* insert Term(return-home-question, [[Question about return home]], [[perspectief / terugkeer]], [[It is asked where a child that was placed out of home will grow up.]], [[De vraag is waar een kind dat uit huis is geplaatst opgroeit.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(guardianship-transfer, [[Transfer of guardianship]], [[overdracht voogdij]], [[Guardianship passes to a foster parent or to a citizen guardian.]], [[De voogdij gaat over naar een pleegouder of een burgervoogd.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(youth-help-request, [[Request for youth help]], [[verzoek om toewijzing jeugdhulp]], [[A municipality is asked to allocate youth help.]], [[Een gemeente wordt gevraagd jeugdhulp toe te wijzen.]], [[iJw (JW315)]])
* insert Term(youth-help-allocation, [[Allocation of youth help]], [[toewijzing]], [[A municipality allocates youth help.]], [[Een gemeente wijst jeugdhulp toe.]], [[iJw (JW301)]])
