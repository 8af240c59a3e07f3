Extension: ConsequenceExtension
Id: consequence
Title: "Consequence"
Description: "What follows when the condition is not met."
Context: Goal
* value[x] 1..1
* value[x] only string
