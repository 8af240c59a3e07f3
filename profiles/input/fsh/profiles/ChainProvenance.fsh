Profile: ChainProvenance
Parent: Provenance
Id: ChainProvenance
Title: "Origin of a message"
Description: "Whose system said what, in which native message, by which version of the mapping it was translated, and what was lost in translation."
* extension contains LostInTranslationExtension named lostInTranslation 0..*
* policy 1..1
* policy obeys provenance-mapping
* activity 1..1
* activity = http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle#transform
* agent.type 1..1
* agent.who only Reference(Organization or Device)
* agent ^slicing.discriminator.type = #pattern
* agent ^slicing.discriminator.path = "type"
* agent ^slicing.rules = #closed
* agent contains
    author 1..1 and
    assembler 1..1
* agent[author].type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#author
* agent[assembler].type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#assembler
* entity 1..*
* entity.role = #source (exactly)
* entity.what.reference 0..0
* entity.what.display 0..0
* entity.what.identifier 1..1
* entity.what.identifier.system 1..1
* entity.what.identifier.value 1..1
* entity.what.identifier obeys provenance-source
// What people call it.
* . ^short = "nl: Herkomst van een bericht / en: Origin of a message"
* . ^definition = "nl: Welk systeem wat zei, in welk oorspronkelijk bericht, met welke versie van de vertaling het is omgezet en wat daarbij verloren ging. / en: Whose system said what, in which native message, by which version of the mapping it was translated, and what was lost in translation."
* extension[lostInTranslation] ^short = "nl: Wat verloren ging / en: What was lost"
* target ^short = "nl: Wat eruit voortkwam / en: What came of it"
* recorded ^short = "nl: Vertaald op / en: When it was translated"
* policy ^short = "nl: De vertaling, met haar versie / en: The mapping, with its version"
* activity ^short = "nl: Wat er gebeurde / en: What happened"
* agent ^short = "nl: Wie eraan meewerkte / en: Who took part"
* agent.type ^short = "nl: In welke rol / en: In which role"
* agent.who ^short = "nl: Organisatie of systeem / en: Organisation or system"
* agent[author] ^short = "nl: Organisatie wier systeem het zei / en: The organisation whose system said it"
* agent[author].type ^short = "nl: Rol van de afzender / en: Role of the author"
* agent[assembler] ^short = "nl: Hub of systeem dat vertaalde / en: The hub or the system that translated it"
* agent[assembler].type ^short = "nl: Rol van de vertaler / en: Role of the translator"
* entity ^short = "nl: Oorspronkelijk bericht / en: Native message"
* entity.role ^short = "nl: Als bron / en: As source"
* entity.what ^short = "nl: Welk bericht / en: Which message"
* entity.what.identifier ^short = "nl: Berichtnummer of controlegetal / en: Message id or hash of the bytes"
* entity.what.identifier.system ^short = "nl: Soort nummer / en: Kind of number"
* entity.what.identifier.value ^short = "nl: Het nummer zelf / en: The number itself"
