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
    referral 0..* and
    task 0..* and
    family 0..1 and
    person 0..* and
    relatedPerson 0..* and
    organization 1..* and
    practitioner 0..* and
    professional 0..* and
    statement 0..* and
    document 0..* and
    communication 0..* and
    consent 0..*
* entry[header].resource only SafetyMessageHeader
* entry[referral].resource only SafetyReferral
* entry[task].resource only ReferralTask
* entry[family].resource only Family
* entry[person].resource only SafetyPerson
* entry[relatedPerson].resource only SafetyRelatedPerson
* entry[organization].resource only ChainOrganization
* entry[practitioner].resource only Practitioner
* entry[professional].resource only ChainProfessional
* entry[statement].resource only SafetyStatement
* entry[document].resource only DocumentReference
* entry[communication].resource only Communication
* entry[consent].resource only Consent
