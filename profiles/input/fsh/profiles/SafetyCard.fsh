Profile: SafetyCard
Parent: Composition
Id: SafetyCard
Title: "SafetyCard"
Description: "Safety card"
