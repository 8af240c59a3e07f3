CodeSystem: DocumentType
Id: document-type
Title: "Type of document"
Description: "Which document a composition is."
* insert OwnCodeSystem
* insert InDutch([[Soort document]], [[Welk document het is.]])
* insert Term(safety-card, [[Safety card]], [[veiligheidskaart]], [[The living document with the agreements about safety that travels with a family.]], [[Het document met afspraken over veiligheid dat met een gezin meegaat en wordt bijgehouden.]], [[Visie Toekomstscenario Rotterdam-Rijnmond]])
