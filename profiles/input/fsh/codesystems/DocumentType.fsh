CodeSystem: DocumentType
Id: document-type
Title: "Type of document"
Description: "Which document a composition is."
* insert OwnCodeSystem
* insert InDutch([[Soort document]], [[Welk document het is.]])
* insert Term(safety-card, [[Safety card]], [[veiligheidskaart]], [[The living document with the agreements about safety that travels with a family.]], [[Visie Toekomstscenario Rotterdam-Rijnmond]])
