Profile: InvestigationReport
Parent: Composition
Id: InvestigationReport
Title: "Investigation report"
Description: "The report of an investigation into the safety of a family and the protection of its children. Facts, suspicions and opinions stand apart, and for everybody it says whether he or she was heard. Every part is there; one without content says so in its text and gives the reason."
* obeys safety-4-once and report-date
* extension contains HearingExtension named hearing 0..*
* extension[hearing] obeys safety-4
* identifier 1..1
* identifier.system 1..1
* identifier.value 1..1
* status from ReportStatus (required)
* type from ReportKindCodes (required)
* subject 1..1
* subject only Reference(Group)
* author only Reference(Organization or PractitionerRole)
* custodian 1..1
* section.title 1..1
* section.code 1..1
* section.section 0..0
* section ^slicing.discriminator.type = #pattern
* section ^slicing.discriminator.path = "code"
* section ^slicing.rules = #closed
* insert StatementsPart(facts, facts)
* insert StatementsPart(suspicions, suspicions)
* insert StatementsPart(opinions, opinions)
* insert ReportPart(hearing, hearing, Observation)
* insert ReportPart(childView, child-view, Observation)
* insert ReportPart(weighing, weighing, Observation or RiskAssessment)
* insert ReportPart(advice, advice, Observation)
// What people call it.
* . ^short = "nl: Onderzoeksrapport / en: Investigation report"
* . ^definition = "nl: Het rapport van een onderzoek naar de veiligheid van een gezin en de bescherming van de kinderen. Feiten, vermoedens en meningen staan apart, en van iedereen staat er of die is gehoord. Elk deel is er; een deel zonder inhoud zegt dat, met de reden. / en: The report of an investigation into the safety of a family and the protection of its children. Facts, suspicions and opinions stand apart, and for everybody it says whether he or she was heard. Every part is there; one without content says so in its text and gives the reason."
* extension[hearing] ^short = "nl: Wie is gehoord / en: Who was heard"
* identifier ^short = "nl: Nummer van het rapport / en: Number of the report"
* identifier.system ^short = "nl: Soort nummer / en: Kind of number"
* identifier.value ^short = "nl: Het nummer zelf / en: The number itself"
* status ^short = "nl: Stand / en: Status"
* type ^short = "nl: Soort onderzoek / en: Kind of investigation"
* subject ^short = "nl: Het gezin / en: The family"
* date ^short = "nl: Vastgesteld op / en: Issued on"
* author ^short = "nl: Wie het schreef / en: Who wrote it"
* title ^short = "nl: Opschrift / en: Title"
* custodian ^short = "nl: Wie het bewaart / en: Who keeps it"
* section ^short = "nl: Deel van het rapport / en: Part of the report"
* section.title ^short = "nl: Opschrift van het deel / en: Title of the part"
* section.code ^short = "nl: Welk deel / en: Which part"
* section[facts] ^short = "nl: Feiten / en: Facts"
* section[facts].code ^short = "nl: Code van dit deel / en: Code of this part"
* section[facts].entry ^short = "nl: De feiten zelf / en: The facts themselves"
* section[suspicions] ^short = "nl: Vermoedens / en: Suspicions"
* section[suspicions].code ^short = "nl: Code van dit deel / en: Code of this part"
* section[suspicions].entry ^short = "nl: De vermoedens zelf / en: The suspicions themselves"
* section[opinions] ^short = "nl: Meningen / en: Opinions"
* section[opinions].code ^short = "nl: Code van dit deel / en: Code of this part"
* section[opinions].entry ^short = "nl: De meningen zelf / en: The opinions themselves"
* section[hearing] ^short = "nl: Hoor en wederhoor / en: Hearing of both sides"
* section[hearing].code ^short = "nl: Code van dit deel / en: Code of this part"
* section[hearing].entry ^short = "nl: Wat ieder antwoordde / en: What each answered"
* section[childView] ^short = "nl: Stem van het kind / en: View of the child"
* section[childView].code ^short = "nl: Code van dit deel / en: Code of this part"
* section[childView].entry ^short = "nl: Wat het kind zegt / en: What the child says"
* section[weighing] ^short = "nl: Weging / en: Weighing"
* section[weighing].code ^short = "nl: Code van dit deel / en: Code of this part"
* section[weighing].entry ^short = "nl: Waar de weging op steunt / en: What the weighing rests on"
* section[advice] ^short = "nl: Advies / en: Advice"
* section[advice].code ^short = "nl: Code van dit deel / en: Code of this part"
* section[advice].entry ^short = "nl: Het advies zelf / en: The advice itself"
