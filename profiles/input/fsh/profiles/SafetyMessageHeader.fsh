Profile: SafetyMessageHeader
Parent: MessageHeader
Id: SafetyMessageHeader
Title: "Header of a safety message"
Description: "What happened, who says so and to whom it goes. An endpoint names an organisation by its OIN, or leaves it to the directory of the hub."
* extension contains LegalBasisExtension named legalBasis 0..1 and ProcessingPurposeExtension named processingPurpose 0..1 and ConsentExtension named consent 0..1
* event[x] only Coding
* eventCoding from MessageEventCodes (required)
* eventCoding.system 1..1
* eventCoding.code 1..1
* sender 1..1
* sender only Reference(Organization)
* source obeys message-endpoint
* source.name 1..1
* destination obeys message-endpoint
* destination.receiver only Reference(Organization)
* focus 1..*
