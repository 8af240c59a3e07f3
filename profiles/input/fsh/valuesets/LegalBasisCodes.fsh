ValueSet: LegalBasisCodes
Id: legal-basis
Title: "Legal basis: all codes"
Description: "Every code of the code system legal-basis."
* insert OwnValueSet
* include codes from system LegalBasis
