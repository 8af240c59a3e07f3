Profile: CourtDecision
Parent: DocumentReference
Id: CourtDecision
Title: "Court decision"
Description: "What a court decided for a family: which measures it granted or that it granted none, from when the decision has effect and until when appeal is open. The date is the day of the decision."
* obeys decision-measure and decision-appeal
* extension contains
    InForceFromExtension named inForceFrom 0..1 and
    AppealUntilExtension named appealUntil 0..1
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
