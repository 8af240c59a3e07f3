Profile: FamilyGoal
Parent: Goal
Id: FamilyGoal
Title: "Goal or condition"
Description: "What the family works at, or what must be met, in the family's own plain words."
* obeys safety-8 and safety-8-plain
* extension contains ConsequenceExtension named consequence 0..1
* category 1..1
* category from GoalKindCodes (required)
* description.text 1..1
* subject only Reference(Group or Patient)
// What people call it.
* . ^short = "nl: Doel of voorwaarde / en: Goal or condition"
* . ^definition = "nl: Waar het gezin aan werkt, of waaraan voldaan moet zijn, in de gewone woorden van het gezin. / en: What the family works at, or what must be met, in the family's own plain words."
* extension[consequence] ^short = "nl: Wat er volgt als het niet lukt / en: What follows when it is not met"
* lifecycleStatus ^short = "nl: Hoever het is / en: How far it is"
* category ^short = "nl: Doel of voorwaarde / en: Goal or condition"
* description ^short = "nl: Het doel / en: The goal"
* description.text ^short = "nl: Het doel in gewone woorden / en: The goal in plain words"
* subject ^short = "nl: Voor wie / en: For whom"
