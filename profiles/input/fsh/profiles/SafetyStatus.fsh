Profile: SafetyStatus
Parent: Observation
Id: SafetyStatus
Title: "Safety status"
Description: "In which phase of safety one person, or the family as a whole, is at a date; when the last incident was, in which direction it goes and what each risk factor does."
* obeys safety-1
* status = #final (exactly)
* code = StatementTopic#safety-status
* subject 1..1
* subject only Reference(Group or Patient)
* effective[x] 1..1
* effective[x] only dateTime
* performer only Reference(Organization or PractitionerRole)
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from SafetyPhaseCodes (required)
* valueCodeableConcept.coding 1..1
* derivedFrom only Reference(DocumentReference or Observation)
* component ^slicing.discriminator.type = #value
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #closed
* component contains
    lastIncident 0..1 and
    trend 0..1 and
    riskFactor 0..*
* component[lastIncident].code = SafetyStatusPart#last-incident
* component[lastIncident].value[x] 1..1
* component[lastIncident].value[x] only dateTime
* component[trend].code = SafetyStatusPart#trend
* component[trend].value[x] 1..1
* component[trend].value[x] only CodeableConcept
* component[trend].valueCodeableConcept from SafetyTrendCodes (required)
* component[riskFactor].code from RiskFactorCodes (required)
* component[riskFactor].value[x] 1..1
* component[riskFactor].value[x] only CodeableConcept
* component[riskFactor].valueCodeableConcept from FactorEffectCodes (required)
// What people call it.
* . ^short = "nl: Veiligheidsstatus / en: Safety status"
* . ^definition = "nl: In welke fase van veiligheid iemand, of het gezin als geheel, op een datum is; wanneer het laatste incident was, welke kant het op gaat en wat elke risicofactor doet. / en: In which phase of safety one person, or the family as a whole, is at a date; when the last incident was, in which direction it goes and what each risk factor does."
* status ^short = "nl: Stand / en: Status"
* code ^short = "nl: Onderwerp / en: Topic"
* subject ^short = "nl: Over wie / en: About whom"
* effective[x] ^short = "nl: Op welke datum / en: At which date"
* performer ^short = "nl: Wie het zegt / en: Who says it"
* value[x] ^short = "nl: Fase van veiligheid / en: Safety phase"
* derivedFrom ^short = "nl: Waar het uit volgt / en: What it follows from"
* component ^short = "nl: Wat erbij hoort / en: What goes with it"
* component[lastIncident] ^short = "nl: Laatste incident / en: Last incident"
* component[lastIncident].code ^short = "nl: Code van dit deel / en: Code of this part"
* component[lastIncident].value[x] ^short = "nl: Datum van het laatste incident / en: Date of the last incident"
* component[trend] ^short = "nl: Welke kant het op gaat / en: In which direction it goes"
* component[trend].code ^short = "nl: Code van dit deel / en: Code of this part"
* component[trend].value[x] ^short = "nl: Beter, gelijk of slechter / en: Better, the same or worse"
* component[riskFactor] ^short = "nl: Risicofactor / en: Risk factor"
* component[riskFactor].code ^short = "nl: Welke risicofactor / en: Which risk factor"
* component[riskFactor].value[x] ^short = "nl: Wat de factor doet / en: What the factor does"
* component.code ^short = "nl: Welk deel / en: Which part"
* valueCodeableConcept.coding ^short = "nl: De code van de fase / en: The code of the phase"
