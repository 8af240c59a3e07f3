Profile: SafetyMessage
Parent: Bundle
Id: SafetyMessage
Title: "Safety message"
Description: "One message between organisations around the safety of a family. Which resources it holds is closed: what the message cannot say, it does not carry."
* obeys message-basis and message-priority and message-reporter and message-task-requested
* obeys message-task-answered and message-help-period and message-inquiry and message-check
* obeys report-single and message-kind and message-learning
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
* entry obeys message-claim and safety-1-message and safety-2-unproven and safety-2-said and safety-3 and safety-3-perspective
* entry obeys safety-5-consent and safety-5-authority and safety-5-self and safety-5-withdrawn
* entry obeys message-card-phase
* entry obeys safety-4-message and safety-4-response and report-section
* entry obeys decision-related and decision-court
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
// What people call it.
* . ^short = "nl: Bericht / en: Message"
* . ^definition = "nl: Een bericht tussen organisaties rond de veiligheid van een gezin. Wat erin mag staan, ligt vast: wat het bericht niet kan zeggen, draagt het niet mee. / en: One message between organisations around the safety of a family. Which resources it holds is closed: what the message cannot say, it does not carry."
* id ^short = "nl: Technisch nummer / en: Technical id"
* meta ^short = "nl: Gegevens over het bericht / en: About the message"
* meta.profile ^short = "nl: Profiel waaraan het voldoet / en: Profile it keeps"
* identifier ^short = "nl: Berichtnummer / en: Number of the message"
* identifier.system ^short = "nl: Soort nummer / en: Kind of number"
* identifier.value ^short = "nl: Het nummer zelf / en: The number itself"
* type ^short = "nl: Soort bundel / en: Kind of bundle"
* timestamp ^short = "nl: Opgesteld op / en: Written at"
* entry ^short = "nl: Onderdeel / en: Part"
* entry.fullUrl ^short = "nl: Verwijsadres van het onderdeel / en: Address of the part"
* entry.resource ^short = "nl: Inhoud van het onderdeel / en: Content of the part"
* entry[header] ^short = "nl: Kop van het bericht / en: Header of the message"
* entry[request] ^short = "nl: Verwijzing of maatregel / en: Referral or measure"
* entry[task] ^short = "nl: Taak / en: Task"
* entry[family] ^short = "nl: Gezin / en: Family"
* entry[person] ^short = "nl: Persoon / en: Person"
* entry[relatedPerson] ^short = "nl: Naaste / en: Related person"
* entry[organization] ^short = "nl: Organisatie / en: Organisation"
* entry[practitioner] ^short = "nl: Naam van een professional / en: Name of a professional"
* entry[professional] ^short = "nl: Functie van een professional / en: Function of a professional"
* entry[observation] ^short = "nl: Uitspraak of veiligheidsstatus / en: Statement or safety status"
* entry[assessment] ^short = "nl: Veiligheidsbeoordeling / en: Safety assessment"
* entry[consent] ^short = "nl: Toestemming / en: Consent"
* entry[team] ^short = "nl: Team rond het gezin / en: Team around the family"
* entry[plan] ^short = "nl: Gezinsplan / en: Family plan"
* entry[goal] ^short = "nl: Doel of voorwaarde / en: Goal or condition"
* entry[composition] ^short = "nl: Rapport of veiligheidskaart / en: Report or safety card"
* entry[document] ^short = "nl: Document of beschikking / en: Document or court decision"
* entry[communication] ^short = "nl: Contact / en: Communication"
* entry[provenance] ^short = "nl: Herkomst / en: Provenance"
* entry[outcome] ^short = "nl: Uitkomst van de controle / en: Outcome of the checks"
