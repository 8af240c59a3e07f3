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
