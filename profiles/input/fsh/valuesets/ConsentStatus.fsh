ValueSet: ConsentStatus
Id: consent-status
Title: "Status of a consent"
Description: "Given, refused, withdrawn or recorded by mistake; a consent that is only proposed is not exchanged."
* insert OwnValueSet
* insert InDutch([[Geldigheid van een toestemming]], [[Gegeven, geweigerd, ingetrokken of bij vergissing vastgelegd; een toestemming die alleen is voorgesteld, wordt niet uitgewisseld.]])
* http://hl7.org/fhir/consent-state-codes#active
* http://hl7.org/fhir/consent-state-codes#rejected
* http://hl7.org/fhir/consent-state-codes#inactive
* http://hl7.org/fhir/consent-state-codes#entered-in-error
