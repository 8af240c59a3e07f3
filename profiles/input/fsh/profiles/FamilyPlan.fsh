Profile: FamilyPlan
Parent: CarePlan
Id: FamilyPlan
Title: "Family plan"
Description: "The one plan of the family and all who help it: goals and conditions, and who contributes what."
* identifier 1..1
* identifier.system 1..1
* identifier.value 1..1
* intent = #plan (exactly)
* subject only Reference(Group)
* created 1..1
* author 1..1
* author only Reference(Organization or PractitionerRole)
* careTeam only Reference(CareTeam)
* goal 1..*
* goal only Reference(Goal)
* activity.reference 0..0
* activity.detail 1..1
* activity.detail.description 1..1
* activity.detail.performer 1..*
* activity.detail.performer only Reference(Patient or RelatedPerson or PractitionerRole or Organization)
// What people call it.
* . ^short = "nl: Gezinsplan / en: Family plan"
* . ^definition = "nl: Het ene plan van het gezin en van iedereen die helpt: doelen en voorwaarden, en wie wat bijdraagt. / en: The one plan of the family and all who help it: goals and conditions, and who contributes what."
* identifier ^short = "nl: Nummer van het plan / en: Number of the plan"
* identifier.system ^short = "nl: Soort nummer / en: Kind of number"
* identifier.value ^short = "nl: Het nummer zelf / en: The number itself"
* status ^short = "nl: Stand / en: Status"
* intent ^short = "nl: Bedoeling / en: Intent"
* subject ^short = "nl: Het gezin / en: The family"
* created ^short = "nl: Gemaakt op / en: Made on"
* author ^short = "nl: Wie het opstelde / en: Who wrote it"
* careTeam ^short = "nl: Team rond het gezin / en: Team around the family"
* goal ^short = "nl: Doel of voorwaarde / en: Goal or condition"
* activity ^short = "nl: Afspraak / en: Agreement"
* activity.detail ^short = "nl: Inhoud van de afspraak / en: What was agreed"
* activity.detail.status ^short = "nl: Hoever het is / en: How far it is"
* activity.detail.performer ^short = "nl: Wie het doet / en: Who does it"
* activity.detail.description ^short = "nl: Wat er gebeurt / en: What is done"
