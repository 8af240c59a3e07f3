ValueSet: InquiryOutputCodes
Id: inquiry-output
Title: "Output of an inquiry: all codes"
Description: "Every code of the code system inquiry-output."
* insert OwnValueSet
* insert InDutch([[Wat een navraag oplevert: alle codes]], [[Alle codes van de codelijst inquiry-output.]])
* include codes from system InquiryOutput
