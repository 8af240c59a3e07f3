Instance: FamilyPlanGraph
InstanceOf: GraphDefinition
Title: "Family plan"
Usage: #definition
* insert GraphOfMessage(family-plan, FamilyPlanGraph, [[Family plan]])
* insert FocusLink(CarePlan, FamilyPlan, 1, 1)
* insert LeadsToFamily(CarePlan.subject)
* insert LeadsTo(CarePlan.goal, Goal, FamilyGoal)
