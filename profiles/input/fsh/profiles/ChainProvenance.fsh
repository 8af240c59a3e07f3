Profile: ChainProvenance
Parent: Provenance
Id: ChainProvenance
Title: "Origin of a message"
Description: "Whose system said what, in which native message, by which version of the mapping it was translated, and what was lost in translation."
* extension contains LostInTranslationExtension named lostInTranslation 0..*
* recorded ^short = "When it was translated"
* policy 1..1
* policy obeys provenance-mapping
* policy ^short = "The mapping, with its version"
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
* agent[author] ^short = "The organisation whose system said it"
* agent[assembler].type = http://terminology.hl7.org/CodeSystem/provenance-participant-type#assembler
* agent[assembler] ^short = "The hub or the system that translated it"
* entity 1..*
* entity.role = #source (exactly)
* entity.what.reference 0..0
* entity.what.display 0..0
* entity.what.identifier 1..1
* entity.what.identifier.system 1..1
* entity.what.identifier.value 1..1
* entity.what.identifier obeys provenance-source
* entity.what ^short = "The native message, by its message id or by the hash of its bytes"
