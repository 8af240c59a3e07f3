CodeSystem: ProcessingPurpose
Id: processing-purpose
Title: "Purpose"
Description: "For which purpose data are shared; they may be used for nothing else."
* insert OwnCodeSystem
* insert InDutch([[Doel]], [[Met welk doel gegevens worden gedeeld; voor iets anders mogen ze niet worden gebruikt.]])
* insert Term(advice, [[Advice]], [[advies]], [[To give advice to a professional or a citizen.]], [[Om een professional of een burger te adviseren.]], [[Position paper Landelijk Netwerk Veilig Thuis; Wmo 2015 artikel 4.1.1]])
* insert Term(safety-weighing, [[Weighing of safety]], [[veiligheidstaxatie]], [[To weigh how safe every member of the family is.]], [[Om te wegen hoe veilig ieder gezinslid is.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(voluntary-support, [[Voluntary support]], [[vrijwillige ondersteuning]], [[To give help that the family accepts.]], [[Om hulp te geven die het gezin aanneemt.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West; Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
* insert Term(joint-assessment, [[Joint assessment]], [[gezamenlijke oordeelsvorming]], [[To come to one judgement with several organisations.]], [[Om met meer organisaties tot een gezamenlijk oordeel te komen.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West; Visie Toekomstscenario Rotterdam-Rijnmond; Proeftuinen Toekomstscenario]])
* insert Term(investigation, [[Investigation]], [[onderzoek]], [[To investigate whether a measure of protection is needed.]], [[Om te onderzoeken of een beschermingsmaatregel nodig is.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(court-proceedings, [[Court proceedings]], [[gerechtelijke procedure]], [[To bring a case before the court and to decide it.]], [[Om een zaak aan de rechter voor te leggen en erover te beslissen.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(execution-of-measure, [[Execution of a measure]], [[uitvoering van een maatregel]], [[To execute a measure that the court imposed.]], [[Om een maatregel uit te voeren die de rechter oplegde.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
* insert Term(crisis-intervention, [[Crisis intervention]], [[crisisinterventie]], [[To end an acute danger.]], [[Om acuut gevaar te stoppen.]], [[Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(supervision-monitoring, [[Monitoring]], [[monitor / radar]], [[To keep an eye on safety after help was given.]], [[Om na de hulp de veiligheid in het oog te houden.]], [[Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(learning-and-policy, [[Learning and policy]], [[beleidsinformatie]], [[To learn from many cases together; never identifiable.]], [[Om van veel zaken samen te leren; nooit tot personen te herleiden.]], [[Proeftuinen Toekomstscenario; Pilot vereenvoudiging jeugdbescherming Utrecht West; Position paper Landelijk Netwerk Veilig Thuis]])
