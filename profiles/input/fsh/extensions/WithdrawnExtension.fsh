Extension: WithdrawnExtension
Id: withdrawn
Title: "Withdrawn"
Description: "When the consent was withdrawn; from then on nothing is shared on its ground."
Context: Consent
* value[x] 1..1
* value[x] only dateTime
