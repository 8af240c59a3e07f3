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
* entity[message].role = http://terminology.hl7.org/CodeSystem/object-role#4
* entity[message].what.identifier 1..1
* entity[message].securityLabel 1..*
* entity[message].securityLabel from DataClassCodes (required)
// What people call it.
* . ^short = "nl: Vastgelegde verstrekking / en: Record of a disclosure"
* . ^definition = "nl: Wie welke soorten gegevens over wie aan wie gaf, op welke grondslag en met welk doel. Wat er werd gezegd, staat er nooit in. / en: Who gave which classes of data about whom to whom, on which basis and for which purpose. It never holds what was said. Agrees with the privacy disclosure of IHE Basic Audit Log Patterns."
* extension[legalBasis] ^short = "nl: Grondslag / en: Legal basis"
* extension[consent] ^short = "nl: Toestemming / en: Consent"
* type ^short = "nl: Soort vastlegging / en: Kind of record"
* subtype ^short = "nl: Verstrekking / en: Disclosure"
* action ^short = "nl: Handeling / en: Action"
* recorded ^short = "nl: Vastgelegd op / en: Recorded on"
* outcome ^short = "nl: Gelukt of niet / en: Succeeded or not"
* purposeOfEvent ^short = "nl: Doel / en: Purpose"
* agent ^short = "nl: Wie gaf en wie kreeg / en: Who gave and who got"
* agent.type ^short = "nl: In welke rol / en: In which role"
* agent.who ^short = "nl: Organisatie / en: Organisation"
* agent.who.identifier ^short = "nl: OIN van de organisatie / en: OIN of the organisation"
* agent.requestor ^short = "nl: Nam het initiatief / en: Took the initiative"
* agent[source] ^short = "nl: Wie gaf / en: Who gave"
* agent[source].type ^short = "nl: Rol van wie gaf / en: Role of who gave"
* agent[recipient] ^short = "nl: Wie kreeg / en: Who got"
* agent[recipient].type ^short = "nl: Rol van wie kreeg / en: Role of who got"
* source ^short = "nl: Wie het vastlegde / en: Who recorded it"
* source.observer ^short = "nl: Systeem dat het vastlegde / en: System that recorded it"
* entity ^short = "nl: Over wie, in welk bericht / en: About whom, in which message"
* entity.what ^short = "nl: Waarnaar het verwijst / en: What it refers to"
* entity.role ^short = "nl: Wat het is / en: What it is"
* entity[subject] ^short = "nl: Gezin of persoon / en: The family or the person the data are about"
* entity[subject].what ^short = "nl: Welk gezin of welke persoon / en: Which family or person"
* entity[subject].role ^short = "nl: Over wie het gaat / en: Whom it is about"
* entity[message] ^short = "nl: Het bericht / en: The message by its id, with the classes of data it held"
* entity[message].what ^short = "nl: Welk bericht / en: Which message"
* entity[message].what.identifier ^short = "nl: Berichtnummer / en: Message id"
* entity[message].role ^short = "nl: Als bericht / en: As message"
* entity[message].securityLabel ^short = "nl: Soorten gegevens / en: Classes of data"
