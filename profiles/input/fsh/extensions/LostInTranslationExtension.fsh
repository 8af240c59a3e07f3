Extension: LostInTranslationExtension
Id: lost-in-translation
Title: "Lost in translation"
Description: "What a message said in its own format and the shared vocabulary cannot say: where it stood and why it was lost. Never the value itself."
Context: Provenance
* extension contains
    path 1..1 and
    reason 1..1
* extension[path].value[x] 1..1
* extension[path].value[x] only string
* extension[reason].value[x] 1..1
* extension[reason].value[x] only string
// What people call it.
* . ^short = "nl: Verloren bij het vertalen / en: Lost in translation"
* . ^definition = "nl: Wat een bericht in zijn eigen formaat zei en de gedeelde taal niet kan zeggen: waar het stond en waarom het verloren ging. Nooit de waarde zelf. / en: What a message said in its own format and the shared vocabulary cannot say: where it stood and why it was lost. Never the value itself."
* extension[path] ^short = "nl: Waar het stond / en: Where it stood in the native message"
* extension[path].value[x] ^short = "nl: De plaats in het bericht / en: The place in the message"
* extension[reason] ^short = "nl: Waarom het verloren ging / en: Why it was lost, in plain words"
* extension[reason].value[x] ^short = "nl: De reden in woorden / en: The reason in words"
