Profile: SafetyStatement
Parent: Observation
Id: SafetyStatement
Title: "Statement"
Description: "One statement: a fact, a suspicion or an opinion, about one topic, of one person or of the family as a whole."
* obeys safety-2 and statement-sash and statement-meeting
* status = #final (exactly)
* category 1..1
* category from StatementKindCodes (required)
* code from StatementTopicCodes (required)
* subject 1..1
* subject only Reference(Group or Patient)
* effective[x] only dateTime
* value[x] 1..1
* value[x] only string or CodeableConcept or boolean
* performer only Reference(Organization)
