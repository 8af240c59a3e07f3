ValueSet: SafetyStatusPartCodes
Id: safety-status-part
Title: "Part of a safety status: all codes"
Description: "Every code of the code system safety-status-part."
* insert OwnValueSet
* include codes from system SafetyStatusPart
