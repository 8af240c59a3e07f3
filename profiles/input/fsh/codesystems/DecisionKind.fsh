CodeSystem: DecisionKind
Id: decision-kind
Title: "Kind of court decision"
Description: "In which form a court decided."
* insert OwnCodeSystem
* insert InDutch([[Vorm van de beslissing]], [[In welke vorm een rechter besliste.]])
* insert Term(order, [[Order]], [[beschikking]], [[The decision on a petition, in writing or given orally and written down later.]], [[De beslissing op een verzoek, op papier of uitgesproken en later opgeschreven.]], [[Wetboek van Burgerlijke Rechtsvordering article 358]])
* insert Term(interim-order, [[Interim order]], [[tussenbeschikking]], [[A decision on a part or on how to go on; the decision on the rest comes later.]], [[Een beslissing over een deel of over hoe het verder gaat; de beslissing over de rest komt later.]], [[Wetboek van Burgerlijke Rechtsvordering article 358, paragraph 4]])
