Profile: FamilyPlan
Parent: CarePlan
Id: FamilyPlan
Title: "FamilyPlan"
Description: "Family plan"
