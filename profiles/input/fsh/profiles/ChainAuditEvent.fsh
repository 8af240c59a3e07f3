Profile: ChainAuditEvent
Parent: AuditEvent
Id: ChainAuditEvent
Title: "Record of a disclosure"
Description: "Who gave which classes of data about whom to whom, on which basis and for which purpose. It never holds what was said. Agrees with the privacy disclosure of IHE Basic Audit Log Patterns."
* obeys audit-requestor
* text 0..0
* contained 0..0
* extension contains
    LegalBasisExtension named legalBasis 1..1 and
    ConsentExtension named consent 0..1
* type = http://dicom.nema.org/resources/ontology/DCM#110106
* subtype 1..1
* subtype = http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle#disclose
* action 1..1
* action = #R (exactly)
* outcome 1..1
* outcomeDesc 0..0
* purposeOfEvent 1..1
* purposeOfEvent from ProcessingPurposeCodes (required)
* agent ^slicing.discriminator.type = #pattern
* agent ^slicing.discriminator.path = "type"
* agent ^slicing.rules = #closed
* agent contains
    source 1..1 and
    recipient 1..1
* agent.type 1..1
* agent.who 1..1
* agent.who only Reference(Organization)
* agent.who.identifier 1..1
* agent.who.identifier obeys organization-oin
* agent[source].type = http://dicom.nema.org/resources/ontology/DCM#110153
* agent[recipient].type = http://dicom.nema.org/resources/ontology/DCM#110152
* entity 2..*
* entity.role 1..1
* entity.what 1..1
* entity.what.display 0..0
* entity.name 0..0
* entity.description 0..0
* entity.query 0..0
* entity.detail 0..0
* entity ^slicing.discriminator.type = #pattern
* entity ^slicing.discriminator.path = "role"
* entity ^slicing.rules = #closed
* entity contains
    subject 1..* and
    message 1..1
* entity[subject].role = http://terminology.hl7.org/CodeSystem/object-role#1
* entity[subject].what only Reference(Group or Patient)
* entity[subject] ^short = "The family or the person the data are about"
* entity[message].role = http://terminology.hl7.org/CodeSystem/object-role#4
* entity[message].what.identifier 1..1
* entity[message].securityLabel 1..*
* entity[message].securityLabel from DataClassCodes (required)
* entity[message] ^short = "The message by its id, with the classes of data it held"
