ValueSet: ProcessingPurposeCodes
Id: processing-purpose
Title: "Purpose: all codes"
Description: "Every code of the code system processing-purpose."
* insert OwnValueSet
* insert InDutch([[Doel: alle codes]], [[Alle codes van de codelijst processing-purpose.]])
* include codes from system ProcessingPurpose
