Profile: FamilyGoal
Parent: Goal
Id: FamilyGoal
Title: "FamilyGoal"
Description: "Goal of a family"
