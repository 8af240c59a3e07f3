Extension: HearingExtension
Id: hearing
Title: "Hearing"
Description: "Whether one person was heard for the report, with the response or with the reason why not."
Context: Composition
* extension contains
    person 1..1 and
    status 1..1 and
    response 0..1 and
    reason 0..1
* extension[person] ^short = "Who was heard, or was to be heard"
* extension[person].value[x] 1..1
* extension[person].value[x] only Reference(Patient)
* extension[status] ^short = "Whether the person was heard"
* extension[status].value[x] 1..1
* extension[status].value[x] only CodeableConcept
* extension[status].valueCodeableConcept.coding 1..*
* extension[status].valueCodeableConcept from HearingStatusCodes (required)
* extension[response] ^short = "The statement that this person made in answer"
* extension[response].value[x] 1..1
* extension[response].value[x] only Reference(Observation)
* extension[reason] ^short = "Why the person was not heard"
* extension[reason].value[x] 1..1
* extension[reason].value[x] only string
