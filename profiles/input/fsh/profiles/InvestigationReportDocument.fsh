Profile: InvestigationReportDocument
Parent: Bundle
Id: InvestigationReportDocument
Title: "Investigation report as a document"
Description: "One issued version of an investigation report with everything it refers to, for the file. It never changes; a new version is a new document with a report of the same number."
* type = #document (exactly)
* identifier 1..1
* identifier.system 1..1
* identifier.value 1..1
* timestamp 1..1
* total 0..0
* link 0..0
* entry 3..*
* entry obeys message-claim and safety-4-message and safety-4-response and report-section
* entry.link 0..0
* entry.fullUrl 1..1
* entry.resource 1..1
* entry.search 0..0
* entry.request 0..0
* entry.response 0..0
* entry ^slicing.discriminator.type = #type
* entry ^slicing.discriminator.path = "resource"
* entry ^slicing.rules = #closed
* entry contains
    report 1..1 and
    family 1..1 and
    person 0..* and
    relatedPerson 0..* and
    organization 1..* and
    practitioner 0..* and
    professional 0..* and
    observation 0..* and
    assessment 0..* and
    document 0..*
* entry[report].resource only InvestigationReport
* entry[family].resource only Family
* entry[person].resource only SafetyPerson
* entry[relatedPerson].resource only SafetyRelatedPerson
* entry[organization].resource only ChainOrganization
* entry[practitioner].resource only Practitioner
* entry[professional].resource only ChainProfessional
* entry[assessment].resource only SafetyAssessment
// Of an observation there are two profiles; message-claim has it say which one it keeps.
* entry[observation].resource only Observation
* entry[document].resource only DocumentReference
