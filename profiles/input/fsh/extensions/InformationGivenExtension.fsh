Extension: InformationGivenExtension
Id: information-given
Title: "Information given"
Description: "What the people who consent were told before they did: what is shared, with whom, why and until when."
Context: Consent
* value[x] 1..1
* value[x] only string
