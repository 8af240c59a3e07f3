Extension: LegalGroundExtension
Id: legal-ground
Title: "Legal ground"
Description: "The article of law on which the measure rests, as the decision names it."
Context: ServiceRequest
* value[x] 1..1
* value[x] only string
// What people call it.
* . ^short = "nl: Wetsartikel / en: Article of law"
* . ^definition = "nl: Het wetsartikel waarop de maatregel steunt, zoals de beslissing het noemt. / en: The article of law on which the measure rests, as the decision names it."
* value[x] ^short = "nl: Het artikel / en: The article"
