ValueSet: InquiryKindCodes
Id: inquiry-kind
Title: "Kind of inquiry: all codes"
Description: "Every code of the code system inquiry-kind."
* insert OwnValueSet
* insert InDutch([[Soort navraag: alle codes]], [[Alle codes van de codelijst inquiry-kind.]])
* include codes from system InquiryKind
