Profile: SafetyAssessment
Parent: RiskAssessment
Id: SafetyAssessment
Title: "SafetyAssessment"
Description: "Safety assessment"
