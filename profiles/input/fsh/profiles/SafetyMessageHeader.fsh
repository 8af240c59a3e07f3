Profile: SafetyMessageHeader
Parent: MessageHeader
Id: SafetyMessageHeader
Title: "Header of a safety message"
Description: "What happened, who says so and to whom it goes. An endpoint names an organisation by its OIN, or leaves it to the directory of the hub."
* obeys message-response and header-focus and safety-5
* extension contains
    LegalBasisExtension named legalBasis 0..1 and
    ProcessingPurposeExtension named processingPurpose 0..1 and
    ConsentExtension named consent 0..1 and
    ComesAlongExtension named comesAlong 0..*
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
* destination 1..*
// What people call it.
* . ^short = "nl: Kop van het bericht / en: Header of the message"
* . ^definition = "nl: Wat er gebeurde, wie dat zegt en naar wie het gaat. Een adres noemt een organisatie bij haar OIN, of laat het aan het adresboek van de hub. / en: What happened, who says so and to whom it goes. An endpoint names an organisation by its OIN, or leaves it to the directory of the hub."
* extension[legalBasis] ^short = "nl: Grondslag, als er geen verwijzing bij is / en: Legal basis, when there is no referral"
* extension[processingPurpose] ^short = "nl: Doel van het delen, als er geen verwijzing bij is / en: Purpose of sharing, when there is no referral"
* extension[consent] ^short = "nl: Toestemming, als er geen verwijzing bij is / en: Consent, when there is no referral"
* extension[comesAlong] ^short = "nl: Wat het bericht er verder bij zegt / en: What the message also says"
* event[x] ^short = "nl: Soort bericht / en: Event"
* eventCoding.system ^short = "nl: Lijst van berichten / en: List of events"
* eventCoding.code ^short = "nl: Code van het bericht / en: Code of the event"
* destination ^short = "nl: Bestemming / en: Destination"
* destination.name ^short = "nl: Naam van de ontvanger / en: Name of the receiver"
* destination.endpoint ^short = "nl: Adres van de ontvanger / en: Address of the receiver"
* destination.receiver ^short = "nl: Ontvanger / en: Receiver"
* sender ^short = "nl: Afzender / en: Sender"
* source ^short = "nl: Bron / en: Source"
* source.name ^short = "nl: Naam van de afzender / en: Name of the sender"
* source.software ^short = "nl: Systeem van de afzender / en: System of the sender"
* source.endpoint ^short = "nl: Adres van de afzender / en: Address of the sender"
* response ^short = "nl: Antwoord op / en: Answer to"
* focus ^short = "nl: Waar het bericht over gaat / en: What the message is about"
* response.identifier ^short = "nl: Nummer van het bericht waarop dit antwoordt / en: Number of the message that this answers"
* response.code ^short = "nl: Aangenomen of niet / en: Accepted or not"
