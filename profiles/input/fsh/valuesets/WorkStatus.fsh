ValueSet: WorkStatus
Id: work-status
Title: "Status of work"
Description: "How far work is that one organisation asked of another: asked, received, accepted, rejected, going on, on hold, done, failed or withdrawn."
* insert OwnValueSet
* insert InDutch([[Hoever het werk is]], [[Hoever werk is dat een organisatie een andere vroeg: gevraagd, ontvangen, aangenomen, afgewezen, bezig, stilgelegd, klaar, mislukt of ingetrokken.]])
* http://hl7.org/fhir/task-status#requested
* http://hl7.org/fhir/task-status#received
* http://hl7.org/fhir/task-status#accepted
* http://hl7.org/fhir/task-status#rejected
* http://hl7.org/fhir/task-status#in-progress
* http://hl7.org/fhir/task-status#on-hold
* http://hl7.org/fhir/task-status#completed
* http://hl7.org/fhir/task-status#failed
* http://hl7.org/fhir/task-status#cancelled
