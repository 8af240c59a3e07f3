ValueSet: InquiryOutputCodes
Id: inquiry-output
Title: "Output of an inquiry: all codes"
Description: "Every code of the code system inquiry-output."
* insert OwnValueSet
* include codes from system InquiryOutput
