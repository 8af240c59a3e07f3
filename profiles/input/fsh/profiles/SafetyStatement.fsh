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
