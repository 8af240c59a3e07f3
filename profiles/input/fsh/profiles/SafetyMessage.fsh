Profile: SafetyMessage
Parent: Bundle
Id: SafetyMessage
Title: "Safety message"
Description: "One message between organisations around the safety of a family. Which resources it holds is closed: what the message cannot say, it does not carry."
* obeys message-priority and message-reporter and message-task-requested
* id 1..1
* meta 1..1
* meta.profile 1..*
* identifier 1..1
* identifier.system 1..1
* identifier.system = "https://fhir.samenhang.nl/NamingSystem/message-id" (exactly)
* identifier.value 1..1
* type = #message (exactly)
* timestamp 1..1
* total 0..0
* link 0..0
* signature 0..0
* entry 2..*
* entry obeys message-claim
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
    header 1..1 and
    request 0..* and
    task 0..* and
    family 0..1 and
    person 0..* and
    relatedPerson 0..* and
    organization 1..* and
    practitioner 0..* and
    professional 0..* and
    observation 0..* and
    assessment 0..* and
    consent 0..* and
    team 0..1 and
    plan 0..* and
    goal 0..* and
    composition 0..* and
    document 0..* and
    communication 0..* and
    provenance 0..* and
    outcome 0..1
* entry[header].resource only SafetyMessageHeader
* entry[family].resource only Family
* entry[person].resource only SafetyPerson
* entry[relatedPerson].resource only SafetyRelatedPerson
* entry[organization].resource only ChainOrganization
* entry[practitioner].resource only ChainPractitioner
* entry[professional].resource only ChainProfessional
* entry[assessment].resource only SafetyAssessment
* entry[consent].resource only ConsentRecord
* entry[team].resource only FamilyTeam
* entry[plan].resource only FamilyPlan
* entry[goal].resource only FamilyGoal
* entry[communication].resource only Communication
* entry[provenance].resource only ChainProvenance
* entry[outcome].resource only OperationOutcome
// Of these types there are two profiles; message-claim has the resource say which one it keeps.
* entry[request].resource only ServiceRequest
* entry[task].resource only Task
* entry[observation].resource only Observation
* entry[composition].resource only Composition
* entry[document].resource only DocumentReference
