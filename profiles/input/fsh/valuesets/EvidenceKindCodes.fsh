ValueSet: EvidenceKindCodes
Id: evidence-kind
Title: "Kind of evidence: all codes"
Description: "Every code of the code system evidence-kind."
* insert OwnValueSet
* include codes from system EvidenceKind
