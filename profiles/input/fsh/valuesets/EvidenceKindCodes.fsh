ValueSet: EvidenceKindCodes
Id: evidence-kind
Title: "Kind of evidence: all codes"
Description: "Every code of the code system evidence-kind."
* insert OwnValueSet
* insert InDutch([[Soort onderbouwing: alle codes]], [[Alle codes van de codelijst evidence-kind.]])
* include codes from system EvidenceKind
