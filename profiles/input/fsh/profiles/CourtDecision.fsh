Profile: CourtDecision
Parent: DocumentReference
Id: CourtDecision
Title: "Court decision"
Description: "What a court decided for a family: which measures it granted or that it granted none, from when the decision has effect and until when appeal is open. The date is the day of the decision."
* obeys decision-measure and decision-appeal
* extension contains
    InForceFromExtension named inForceFrom 0..1 and
    AppealUntilExtension named appealUntil 0..1 and
    DisclosureBanExtension named disclosureBan 0..*
* identifier.system 1..1
* identifier.value 1..1
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains ecli 0..1
* identifier[ecli].system = "https://fhir.samenhang.nl/NamingSystem/ecli" (exactly)
* identifier[ecli] obeys decision-ecli
* status = #current (exactly)
* type 1..1
* type from DecisionKindCodes (required)
* category 0..1
* category from DecisionOutcomeCodes (required)
* subject 1..1
* subject only Reference(Group)
* date 1..1
* author 1..*
* author only Reference(Organization)
* context.related only Reference(ServiceRequest)
// What people call it.
* . ^short = "nl: Beslissing van de rechter / en: Court decision"
* . ^definition = "nl: Wat een rechter voor een gezin besliste: welke maatregelen zijn toegewezen of dat er geen is, vanaf wanneer de beslissing werkt en tot wanneer hoger beroep kan. De datum is de dag van de beslissing. / en: What a court decided for a family: which measures it granted or that it granted none, from when the decision has effect and until when appeal is open. The date is the day of the decision."
* extension[inForceFrom] ^short = "nl: Werkt vanaf / en: Has effect from"
* extension[appealUntil] ^short = "nl: Hoger beroep tot en met / en: Appeal until"
* extension[disclosureBan] ^short = "nl: Verbod om te delen / en: Ban on disclosure"
* identifier ^short = "nl: Zaaknummer of ander nummer / en: Case number or other number"
* identifier.system ^short = "nl: Soort nummer / en: Kind of number"
* identifier.value ^short = "nl: Het nummer zelf / en: The number itself"
* identifier[ecli] ^short = "nl: ECLI-nummer / en: ECLI number"
* identifier[ecli].system ^short = "nl: Soort nummer / en: Kind of number"
* status ^short = "nl: Stand / en: Status"
* type ^short = "nl: Vorm van de beslissing / en: Form of the decision"
* category ^short = "nl: Wat de rechter besliste / en: What the court decided"
* subject ^short = "nl: Het gezin / en: The family"
* date ^short = "nl: Dag van de beslissing / en: Day of the decision"
* author ^short = "nl: Gerecht / en: Court"
* content ^short = "nl: Tekst van de beslissing / en: Text of the decision"
* content.attachment ^short = "nl: Bestand / en: File"
* context ^short = "nl: Waar het bij hoort / en: What it belongs to"
* context.related ^short = "nl: Toegewezen maatregel / en: Measure granted"
