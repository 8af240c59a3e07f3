Instance: SafetyCardGraph
InstanceOf: GraphDefinition
Title: "Safety card"
Usage: #definition
* insert GraphOfMessage(safety-card, SafetyCardGraph, [[Safety card]])
* insert FocusLink(Composition, SafetyCard, 1, 1)
* insert LeadsToFamily(Composition.subject)
* insert LeadsTo(Composition.section.entry, CarePlan, FamilyPlan)
* insert LeadsTo(Composition.section.entry, Observation, SafetyStatus)
