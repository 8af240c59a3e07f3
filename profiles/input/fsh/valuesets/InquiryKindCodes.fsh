ValueSet: InquiryKindCodes
Id: inquiry-kind
Title: "Kind of inquiry: all codes"
Description: "Every code of the code system inquiry-kind."
* insert OwnValueSet
* include codes from system InquiryKind
