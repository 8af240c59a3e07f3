ValueSet: CardSectionCodes
Id: card-section
Title: "Section of the safety card: all codes"
Description: "Every code of the code system card-section."
* insert OwnValueSet
* insert InDutch([[Deel van de veiligheidskaart: alle codes]], [[Alle codes van de codelijst card-section.]])
* include codes from system CardSection
