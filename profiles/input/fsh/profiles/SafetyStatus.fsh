Profile: SafetyStatus
Parent: Observation
Id: SafetyStatus
Title: "SafetyStatus"
Description: "Safety status"
