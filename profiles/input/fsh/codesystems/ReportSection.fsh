CodeSystem: ReportSection
Id: report-section
Title: "Section of an investigation report"
Description: "The parts of an investigation report; facts, suspicions and opinions never stand in one part."
* insert OwnCodeSystem
* insert InDutch([[Deel van het onderzoeksrapport]], [[De delen van een onderzoeksrapport; feiten, vermoedens en meningen staan nooit in een deel bij elkaar.]])
* insert Term(facts, [[Facts]], [[feiten]], [[Statements that are facts, each with its evidence.]], [[Uitspraken die feiten zijn, elk met de onderbouwing.]], [[Kwartiermakersfase effectieve jeugd- en gezinsbescherming: the difference between facts, suspicions and opinions]])
* insert Term(suspicions, [[Suspicions]], [[vermoedens]], [[Statements that are not proven.]], [[Uitspraken die niet bewezen zijn.]], [[Kwartiermakersfase effectieve jeugd- en gezinsbescherming: the difference between facts, suspicions and opinions]])
* insert Term(opinions, [[Opinions]], [[meningen]], [[Judgements of professionals or of other persons.]], [[Oordelen van professionals of van anderen.]], [[Kwartiermakersfase effectieve jeugd- en gezinsbescherming: the difference between facts, suspicions and opinions]])
* insert Term(hearing, [[Hearing of both sides]], [[hoor en wederhoor]], [[How everybody was heard and what each answered.]], [[Hoe iedereen is gehoord en wat ieder antwoordde.]], [[Position paper Landelijk Netwerk Veilig Thuis: one investigation with hearing of both sides]])
* insert Term(child-view, [[View of the child]], [[stem van het kind]], [[What the child itself says and wants.]], [[Wat het kind zelf zegt en wil.]], [[Position paper Landelijk Netwerk Veilig Thuis: the child has a voice and is supported in it]])
* insert Term(weighing, [[Weighing]], [[weging]], [[How the investigator weighed the statements, and against which standards.]], [[Hoe de onderzoeker de uitspraken woog, en waaraan.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West: uncertainty about the weighing]])
* insert Term(advice, [[Advice]], [[advies]], [[What the investigator advises to decide or to do.]], [[Wat de onderzoeker adviseert te beslissen of te doen.]], [[Wetboek van Burgerlijke Rechtsvordering article 810]])
