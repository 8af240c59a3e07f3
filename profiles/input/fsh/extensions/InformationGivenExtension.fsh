Extension: InformationGivenExtension
Id: information-given
Title: "Information given"
Description: "What the people who consent were told before they did: what is shared, with whom, why and until when."
Context: Consent
* value[x] 1..1
* value[x] only string
// What people call it.
* . ^short = "nl: Wat vooraf is verteld / en: What was told beforehand"
* . ^definition = "nl: Wat degenen die toestemmen vooraf te horen kregen: wat wordt gedeeld, met wie, waarom en tot wanneer. / en: What the people who consent were told before they did: what is shared, with whom, why and until when."
* value[x] ^short = "nl: Wat er is verteld / en: What was told"
