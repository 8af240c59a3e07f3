ValueSet: MeasureStatus
Id: measure-status
Title: "Status of a measure of protection"
Description: "A measure runs, came to its end, or was ended early."
* insert OwnValueSet
* insert InDutch([[Stand van een beschermingsmaatregel]], [[Een maatregel loopt, is afgelopen of is eerder beëindigd.]])
* http://hl7.org/fhir/request-status#active
* http://hl7.org/fhir/request-status#completed
* http://hl7.org/fhir/request-status#revoked
