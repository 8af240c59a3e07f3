Profile: ProtectionMeasure
Parent: ServiceRequest
Id: ProtectionMeasure
Title: "Measure of protection"
Description: "A measure that protects one person, most often a child: on which article of law, from when until when, who executes it, and whether it starts, changes or ends. The family of the person stands in the supporting information, so that messages about it keep their order."
* obeys measure-end and measure-phase-status
* extension contains
    LegalGroundExtension named legalGround 1..1 and
    MeasurePhaseExtension named measurePhase 1..1
* identifier.system 1..1
* identifier.value 1..1
* doNotPerform 0..0
* status from MeasureStatus (required)
* intent = #order (exactly)
* code 1..1
* code from ProtectionMeasureCodes (required)
* subject only Reference(Patient)
* occurrence[x] 1..1
* occurrence[x] only Period
* occurrencePeriod.start 1..1
* requester only Reference(Organization)
* performer 1..1
* performer only Reference(Organization)
* supportingInfo 0..1
* supportingInfo only Reference(Group)
// What people call it.
* . ^short = "nl: Beschermingsmaatregel / en: Measure of protection"
* . ^definition = "nl: Een maatregel die iemand beschermt, meestal een kind: op welk wetsartikel, van wanneer tot wanneer, wie hem uitvoert, en of hij begint, verandert of eindigt. Het gezin staat erbij, zodat berichten erover hun volgorde houden. / en: A measure that protects one person, most often a child: on which article of law, from when until when, who executes it, and whether it starts, changes or ends. The family of the person stands in the supporting information, so that messages about it keep their order."
* extension[legalGround] ^short = "nl: Wetsartikel / en: Article of law"
* extension[measurePhase] ^short = "nl: Begin, wijziging of einde / en: Start, change or end"
* identifier ^short = "nl: Nummer van de maatregel / en: Number of the measure"
* identifier.system ^short = "nl: Soort nummer / en: Kind of number"
* identifier.value ^short = "nl: Het nummer zelf / en: The number itself"
* status ^short = "nl: Stand / en: Status"
* intent ^short = "nl: Bedoeling / en: Intent"
* code ^short = "nl: Welke maatregel / en: Which measure"
* subject ^short = "nl: Wie wordt beschermd / en: Who is protected"
* occurrence[x] ^short = "nl: Looptijd / en: Term"
* occurrence[x].start ^short = "nl: Vanaf / en: From"
* occurrence[x].end ^short = "nl: Tot en met / en: Until"
* requester ^short = "nl: Wie hem oplegde / en: Who imposed it"
* performer ^short = "nl: Wie hem uitvoert / en: Who executes it"
* supportingInfo ^short = "nl: Het gezin / en: The family"
