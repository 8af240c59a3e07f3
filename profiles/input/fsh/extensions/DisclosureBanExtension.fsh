Extension: DisclosureBanExtension
Id: disclosure-ban
Title: "Ban on disclosure"
Description: "What the court forbids to share, whatever other ground there is: which data about whom, not to whom or to nobody but some, and from when until when. Whoever it names as recipient may not have the data; without one nobody may. A later decision of the court under the same number takes its place or lifts it."
Context: DocumentReference
* extension contains
    number 1..1 and
    about 0..* and
    dataClass 0..* and
    recipient 0..* and
    recipientRole 0..* and
    exceptRecipient 0..* and
    exceptRole 0..* and
    from 0..1 and
    until 0..1 and
    lifted 0..1
* obeys ban-period
* extension[number].value[x] 1..1
* extension[number].value[x] only Identifier
* extension[number].valueIdentifier.system 1..1
* extension[number].valueIdentifier.value 1..1
* extension[about].value[x] 1..1
* extension[about].value[x] only Reference(Patient)
* extension[dataClass].value[x] 1..1
* extension[dataClass].value[x] only CodeableConcept
* extension[dataClass].valueCodeableConcept.coding 1..*
* extension[dataClass].valueCodeableConcept from DataClassCodes (required)
* extension[recipient].value[x] 1..1
* extension[recipient].value[x] only Reference(Organization)
* extension[recipientRole].value[x] 1..1
* extension[recipientRole].value[x] only CodeableConcept
* extension[recipientRole].valueCodeableConcept.coding 1..*
* extension[recipientRole].valueCodeableConcept from OrganisationRoleCodes (required)
* extension[exceptRecipient].value[x] 1..1
* extension[exceptRecipient].value[x] only Reference(Organization)
* extension[exceptRole].value[x] 1..1
* extension[exceptRole].value[x] only CodeableConcept
* extension[exceptRole].valueCodeableConcept.coding 1..*
* extension[exceptRole].valueCodeableConcept from OrganisationRoleCodes (required)
* extension[from].value[x] 1..1
* extension[from].value[x] only date
* extension[until].value[x] 1..1
* extension[until].value[x] only date
* extension[lifted].value[x] 1..1
* extension[lifted].value[x] only date
// What people call it.
* . ^short = "nl: Verbod om te delen / en: Ban on disclosure"
* . ^definition = "nl: Wat de rechter verbiedt te delen, welke andere grond er ook is: welke gegevens over wie, niet met wie of met niemand behalve sommigen, en van wanneer tot wanneer. Wie als ontvanger is genoemd, mag ze niet krijgen; is niemand genoemd, dan mag niemand het. Een latere beslissing van de rechter onder hetzelfde nummer komt ervoor in de plaats of heft het op. / en: What the court forbids to share, whatever other ground there is: which data about whom, not to whom or to nobody but some, and from when until when. Whoever it names as recipient may not have the data; without one nobody may. A later decision of the court under the same number takes its place or lifts it."
* extension[number] ^short = "nl: Nummer van het verbod / en: Number of the ban"
* extension[number].value[x] ^short = "nl: Het nummer bij de rechter / en: The number at the court"
* extension[number].valueIdentifier.system ^short = "nl: Soort nummer / en: Kind of number"
* extension[number].valueIdentifier.value ^short = "nl: Het nummer zelf / en: The number itself"
* extension[about] ^short = "nl: Over wie; zonder dit het hele gezin / en: About whom; without it the whole family"
* extension[about].value[x] ^short = "nl: Verwijzing naar de persoon / en: Reference to the person"
* extension[dataClass] ^short = "nl: Welke gegevens; zonder dit alle / en: Which data; without it all"
* extension[dataClass].value[x] ^short = "nl: Soort gegevens / en: Class of data"
* extension[dataClass].value[x].coding ^short = "nl: Code uit de lijst / en: Code from the list"
* extension[recipient] ^short = "nl: Niet met deze organisatie / en: Not to this organisation"
* extension[recipient].value[x] ^short = "nl: Verwijzing naar de organisatie / en: Reference to the organisation"
* extension[recipientRole] ^short = "nl: Niet met zulke organisaties / en: Not to organisations of this role"
* extension[recipientRole].value[x] ^short = "nl: Rol in de keten / en: Role in the chain"
* extension[recipientRole].value[x].coding ^short = "nl: Code uit de lijst / en: Code from the list"
* extension[exceptRecipient] ^short = "nl: Wel met deze organisatie / en: Not forbidden to this organisation"
* extension[exceptRecipient].value[x] ^short = "nl: Verwijzing naar de organisatie / en: Reference to the organisation"
* extension[exceptRole] ^short = "nl: Wel met zulke organisaties / en: Not forbidden to organisations of this role"
* extension[exceptRole].value[x] ^short = "nl: Rol in de keten / en: Role in the chain"
* extension[exceptRole].value[x].coding ^short = "nl: Code uit de lijst / en: Code from the list"
* extension[from] ^short = "nl: Eerste dag / en: First day"
* extension[from].value[x] ^short = "nl: De dag / en: The day"
* extension[until] ^short = "nl: Laatste dag / en: Last day"
* extension[until].value[x] ^short = "nl: De dag / en: The day"
* extension[lifted] ^short = "nl: Opgeheven vanaf / en: Lifted from"
* extension[lifted].value[x] ^short = "nl: De dag / en: The day"
