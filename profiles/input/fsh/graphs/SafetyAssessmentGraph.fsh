Instance: SafetyAssessmentGraph
InstanceOf: GraphDefinition
Title: "Safety assessment"
Usage: #definition
* insert GraphOfMessage(safety-assessment, SafetyAssessmentGraph, [[Safety assessment]])
* insert FocusLink(RiskAssessment, SafetyAssessment, 1, 1)
* insert LeadsToFamily(RiskAssessment.subject)
* insert LeadsTo(RiskAssessment.basis, Observation, SafetyStatus)
* insert LeadsTo(RiskAssessment.basis, Observation, SafetyStatement)
* insert LeadsTo(RiskAssessment.performer, PractitionerRole, ChainProfessional)
