ValueSet: InquiryInputCodes
Id: inquiry-input
Title: "Input of an inquiry: all codes"
Description: "Every code of the code system inquiry-input."
* insert OwnValueSet
* include codes from system InquiryInput
