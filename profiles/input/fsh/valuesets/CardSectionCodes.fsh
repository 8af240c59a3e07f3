ValueSet: CardSectionCodes
Id: card-section
Title: "Section of the safety card: all codes"
Description: "Every code of the code system card-section."
* insert OwnValueSet
* include codes from system CardSection
