CodeSystem: ProcessingPurpose
Id: processing-purpose
Title: "Purpose"
Description: "For which purpose data are shared; they may be used for nothing else."
* insert OwnCodeSystem
* insert InDutch([[Doel]], [[Met welk doel gegevens worden gedeeld; voor iets anders mogen ze niet worden gebruikt.]])
* insert Term(advice, [[Advice]], [[advies]], [[To give advice to a professional or a citizen.]], [[Position paper Landelijk Netwerk Veilig Thuis; Wmo 2015 artikel 4.1.1]])
* insert Term(safety-weighing, [[Weighing of safety]], [[veiligheidstaxatie]], [[To weigh how safe every member of the family is.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(voluntary-support, [[Voluntary support]], [[vrijwillige ondersteuning]], [[To give help that the family accepts.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West; Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
* insert Term(joint-assessment, [[Joint assessment]], [[gezamenlijke oordeelsvorming]], [[To come to one judgement with several organisations.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West; Visie Toekomstscenario Rotterdam-Rijnmond; Proeftuinen Toekomstscenario]])
* insert Term(investigation, [[Investigation]], [[onderzoek]], [[To investigate whether a measure of protection is needed.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(court-proceedings, [[Court proceedings]], [[gerechtelijke procedure]], [[To bring a case before the court and to decide it.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(execution-of-measure, [[Execution of a measure]], [[uitvoering van een maatregel]], [[To execute a measure that the court imposed.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
* insert Term(crisis-intervention, [[Crisis intervention]], [[crisisinterventie]], [[To end an acute danger.]], [[Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(supervision-monitoring, [[Monitoring]], [[monitor / radar]], [[To keep an eye on safety after help was given.]], [[Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(learning-and-policy, [[Learning and policy]], [[beleidsinformatie]], [[To learn from many cases together; never identifiable.]], [[Proeftuinen Toekomstscenario; Pilot vereenvoudiging jeugdbescherming Utrecht West; Position paper Landelijk Netwerk Veilig Thuis]])
