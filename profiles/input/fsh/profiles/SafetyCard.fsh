Profile: SafetyCard
Parent: Composition
Id: SafetyCard
Title: "Safety card"
Description: "The living document that travels with the family: how safe everybody is, what was agreed, who does what. Its identifier stays the same; each new version names the one it replaces."
* identifier 1..1
* identifier.system 1..1
* identifier.value 1..1
* type = DocumentType#safety-card
* subject 1..1
* subject only Reference(Group)
* author only Reference(Organization or PractitionerRole)
* relatesTo 0..1
* relatesTo.code = #replaces (exactly)
* relatesTo.target[x] only Identifier
* section 1..*
* section.code 1..1
* section.code from CardSectionCodes (required)
* section ^slicing.discriminator.type = #pattern
* section ^slicing.discriminator.path = "code"
* section ^slicing.rules = #open
* section contains
    phase 1..1 and
    agreements 1..1 and
    whoDoesWhat 1..1
* section[phase].code = CardSection#phase
* section[phase].entry 1..*
* section[phase].entry only Reference(Observation)
* section[agreements].code = CardSection#agreements
* section[agreements].text 1..1
* section[whoDoesWhat].code = CardSection#who-does-what
* section[whoDoesWhat].text 1..1
* section[whoDoesWhat].entry only Reference(CarePlan or CareTeam)
// What people call it.
* . ^short = "nl: Veiligheidskaart / en: Safety card"
* . ^definition = "nl: Het document dat met het gezin meegaat: hoe veilig iedereen is, wat is afgesproken en wie wat doet. Het nummer blijft gelijk; elke nieuwe versie noemt de versie die zij vervangt. / en: The living document that travels with the family: how safe everybody is, what was agreed, who does what. Its identifier stays the same; each new version names the one it replaces."
* identifier ^short = "nl: Nummer van de kaart / en: Number of the card"
* identifier.system ^short = "nl: Soort nummer / en: Kind of number"
* identifier.value ^short = "nl: Het nummer zelf / en: The number itself"
* status ^short = "nl: Stand / en: Status"
* type ^short = "nl: Soort document / en: Kind of document"
* subject ^short = "nl: Het gezin / en: The family"
* date ^short = "nl: Bijgewerkt op / en: Updated on"
* author ^short = "nl: Wie haar bijwerkte / en: Who updated it"
* title ^short = "nl: Opschrift / en: Title"
* relatesTo ^short = "nl: Vorige versie / en: Version before"
* relatesTo.code ^short = "nl: Vervangt / en: Replaces"
* relatesTo.target[x] ^short = "nl: Welke versie / en: Which version"
* section ^short = "nl: Deel van de kaart / en: Part of the card"
* section.code ^short = "nl: Welk deel / en: Which part"
* section[phase] ^short = "nl: Hoe veilig iedereen is / en: How safe everybody is"
* section[phase].code ^short = "nl: Code van dit deel / en: Code of this part"
* section[phase].entry ^short = "nl: Veiligheidsstatus van iedereen / en: Safety status of everybody"
* section[agreements] ^short = "nl: Afspraken / en: Agreements"
* section[agreements].code ^short = "nl: Code van dit deel / en: Code of this part"
* section[agreements].text ^short = "nl: De afspraken zelf / en: The agreements themselves"
* section[whoDoesWhat] ^short = "nl: Wie doet wat / en: Who does what"
* section[whoDoesWhat].code ^short = "nl: Code van dit deel / en: Code of this part"
* section[whoDoesWhat].text ^short = "nl: Wie wat doet, in woorden / en: Who does what, in words"
* section[whoDoesWhat].entry ^short = "nl: Gezinsplan of team / en: Family plan or team"
