ValueSet: SafetyStatusPartCodes
Id: safety-status-part
Title: "Part of a safety status: all codes"
Description: "Every code of the code system safety-status-part."
* insert OwnValueSet
* insert InDutch([[Deel van de veiligheidsstatus: alle codes]], [[Alle codes van de codelijst safety-status-part.]])
* include codes from system SafetyStatusPart
