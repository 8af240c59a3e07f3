Profile: SafetyStatement
Parent: Observation
Id: SafetyStatement
Title: "Statement"
Description: "One statement: a fact, a suspicion or an opinion, about one topic, of one person or of the family as a whole. It says who says it, whose view it gives and on what it rests."
* obeys safety-2 and safety-2-apart and safety-2-judgement and statement-evidence and statement-phase and statement-sash and statement-meeting
* extension contains
    PerspectiveExtension named perspective 0..1 and
    UncertaintyWindowExtension named uncertaintyWindow 0..1
* status = #final (exactly)
* category 1..1
* category from StatementKindCodes (required)
* code from StatementTopicCodes (required)
* subject 1..1
* subject only Reference(Group or Patient)
* effective[x] only dateTime
* value[x] 1..1
* value[x] only string or CodeableConcept or boolean
* performer only Reference(Organization or PractitionerRole or Patient or RelatedPerson)
* method from EvidenceKindCodes (required)
* derivedFrom only Reference(DocumentReference or Observation)
// What people call it.
* . ^short = "nl: Uitspraak / en: Statement"
* . ^definition = "nl: Een uitspraak: een feit, een vermoeden of een mening, over een onderwerp, van een persoon of van het gezin als geheel. / en: One statement: a fact, a suspicion or an opinion, about one topic, of one person or of the family as a whole."
* status ^short = "nl: Stand / en: Status"
* category ^short = "nl: Feit, vermoeden of mening / en: Fact, suspicion or opinion"
* code ^short = "nl: Onderwerp / en: Topic"
* subject ^short = "nl: Over wie / en: About whom"
* effective[x] ^short = "nl: Wanneer / en: When"
* performer ^short = "nl: Wie het zegt / en: Who says it"
* value[x] ^short = "nl: De uitspraak zelf / en: The statement itself"
* derivedFrom ^short = "nl: Waar het uit volgt / en: What it follows from"
* extension[perspective] ^short = "nl: Wiens kijk het is / en: Whose view it is"
* extension[uncertaintyWindow] ^short = "nl: Soort onzekerheid / en: Kind of uncertainty"
* method ^short = "nl: Waar het op steunt / en: On what it rests"
