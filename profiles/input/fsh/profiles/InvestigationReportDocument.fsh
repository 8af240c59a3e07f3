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
* entry[practitioner].resource only ChainPractitioner
* entry[professional].resource only ChainProfessional
* entry[assessment].resource only SafetyAssessment
// Of an observation there are two profiles; message-claim has it say which one it keeps.
* entry[observation].resource only Observation
* entry[document].resource only DocumentReference
// What people call it.
* . ^short = "nl: Onderzoeksrapport als document / en: Investigation report as a document"
* . ^definition = "nl: Een vastgestelde versie van een onderzoeksrapport met alles waarnaar het verwijst, voor het dossier. Zij verandert nooit; een nieuwe versie is een nieuw document met een rapport van hetzelfde nummer. / en: One issued version of an investigation report with everything it refers to, for the file. It never changes; a new version is a new document with a report of the same number."
* identifier ^short = "nl: Nummer van het document / en: Number of the document"
* identifier.system ^short = "nl: Soort nummer / en: Kind of number"
* identifier.value ^short = "nl: Het nummer zelf / en: The number itself"
* type ^short = "nl: Soort bundel / en: Kind of bundle"
* timestamp ^short = "nl: Vastgelegd op / en: Made on"
* entry ^short = "nl: Onderdeel / en: Part"
* entry.fullUrl ^short = "nl: Verwijsadres van het onderdeel / en: Address of the part"
* entry.resource ^short = "nl: Inhoud van het onderdeel / en: Content of the part"
* entry[report] ^short = "nl: Onderzoeksrapport / en: Investigation report"
* entry[family] ^short = "nl: Gezin / en: Family"
* entry[person] ^short = "nl: Persoon / en: Person"
* entry[relatedPerson] ^short = "nl: Naaste / en: Related person"
* entry[organization] ^short = "nl: Organisatie / en: Organisation"
* entry[practitioner] ^short = "nl: Naam van een professional / en: Name of a professional"
* entry[professional] ^short = "nl: Functie van een professional / en: Function of a professional"
* entry[observation] ^short = "nl: Uitspraak of veiligheidsstatus / en: Statement or safety status"
* entry[assessment] ^short = "nl: Veiligheidsbeoordeling / en: Safety assessment"
* entry[document] ^short = "nl: Document of beschikking / en: Document or court decision"
