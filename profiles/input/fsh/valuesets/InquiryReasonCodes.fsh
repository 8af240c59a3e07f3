ValueSet: InquiryReasonCodes
Id: inquiry-reason
Title: "Reason of an inquiry: all codes"
Description: "Every code of the code system inquiry-reason."
* insert OwnValueSet
* include codes from system InquiryReason
