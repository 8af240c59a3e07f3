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
