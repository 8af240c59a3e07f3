ValueSet: InquiryInputCodes
Id: inquiry-input
Title: "Input of an inquiry: all codes"
Description: "Every code of the code system inquiry-input."
* insert OwnValueSet
* insert InDutch([[Wat een navraag meeneemt: alle codes]], [[Alle codes van de codelijst inquiry-input.]])
* include codes from system InquiryInput
