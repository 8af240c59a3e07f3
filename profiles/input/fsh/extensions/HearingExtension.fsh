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
* extension[person].value[x] 1..1
* extension[person].value[x] only Reference(Patient)
* extension[status].value[x] 1..1
* extension[status].value[x] only CodeableConcept
* extension[status].valueCodeableConcept.coding 1..*
* extension[status].valueCodeableConcept from HearingStatusCodes (required)
* extension[response].value[x] 1..1
* extension[response].value[x] only Reference(Observation)
* extension[reason].value[x] 1..1
* extension[reason].value[x] only string
// What people call it.
* . ^short = "nl: Gehoord / en: Hearing"
* . ^definition = "nl: Of iemand voor het rapport is gehoord, met wat die antwoordde of met de reden waarom niet. / en: Whether one person was heard for the report, with the response or with the reason why not."
* extension[person] ^short = "nl: Wie / en: Who was heard, or was to be heard"
* extension[person].value[x] ^short = "nl: Verwijzing naar de persoon / en: Reference to the person"
* extension[status] ^short = "nl: Is die gehoord / en: Whether the person was heard"
* extension[status].value[x] ^short = "nl: Wel, niet of nog niet / en: Heard, not heard or not yet"
* extension[status].value[x].coding ^short = "nl: Code uit de lijst / en: Code from the list"
* extension[response] ^short = "nl: Wat die antwoordde / en: The statement that this person made in answer"
* extension[response].value[x] ^short = "nl: Verwijzing naar de uitspraak / en: Reference to the statement"
* extension[reason] ^short = "nl: Waarom niet gehoord / en: Why the person was not heard"
* extension[reason].value[x] ^short = "nl: De reden in woorden / en: The reason in words"
