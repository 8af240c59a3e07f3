Extension: WithdrawnExtension
Id: withdrawn
Title: "Withdrawn"
Description: "When the consent was withdrawn; from then on nothing is shared on its ground."
Context: Consent
* value[x] 1..1
* value[x] only dateTime
// What people call it.
* . ^short = "nl: Ingetrokken op / en: Withdrawn on"
* . ^definition = "nl: Wanneer de toestemming is ingetrokken; vanaf dan wordt op die grond niets meer gedeeld. / en: When the consent was withdrawn; from then on nothing is shared on its ground."
* value[x] ^short = "nl: Het tijdstip / en: The time"
