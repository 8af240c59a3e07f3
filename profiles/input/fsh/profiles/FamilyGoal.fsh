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
