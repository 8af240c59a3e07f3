Extension: ConsequenceExtension
Id: consequence
Title: "Consequence"
Description: "What follows when the condition is not met."
Context: Goal
* value[x] 1..1
* value[x] only string
// What people call it.
* . ^short = "nl: Gevolg / en: Consequence"
* . ^definition = "nl: Wat er gebeurt als aan de voorwaarde niet is voldaan. / en: What follows when the condition is not met."
* value[x] ^short = "nl: Het gevolg in gewone woorden / en: The consequence in plain words"
