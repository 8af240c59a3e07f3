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
* extension[path] ^short = "Where it stood in the native message"
* extension[reason].value[x] 1..1
* extension[reason].value[x] only string
* extension[reason] ^short = "Why it was lost, in plain words"
