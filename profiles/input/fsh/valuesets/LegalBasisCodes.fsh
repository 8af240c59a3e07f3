ValueSet: LegalBasisCodes
Id: legal-basis
Title: "Legal basis: all codes"
Description: "Every code of the code system legal-basis."
* insert OwnValueSet
* insert InDutch([[Grondslag: alle codes]], [[Alle codes van de codelijst legal-basis.]])
* include codes from system LegalBasis
