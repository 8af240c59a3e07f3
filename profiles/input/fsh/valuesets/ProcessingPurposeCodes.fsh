ValueSet: ProcessingPurposeCodes
Id: processing-purpose
Title: "Purpose: all codes"
Description: "Every code of the code system processing-purpose."
* insert OwnValueSet
* include codes from system ProcessingPurpose
