ValueSet: InquiryReasonCodes
Id: inquiry-reason
Title: "Reason of an inquiry: all codes"
Description: "Every code of the code system inquiry-reason."
* insert OwnValueSet
* insert InDutch([[Reden van navraag: alle codes]], [[Alle codes van de codelijst inquiry-reason.]])
* include codes from system InquiryReason
