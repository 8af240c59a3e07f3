Extension: LegalGroundExtension
Id: legal-ground
Title: "Legal ground"
Description: "The article of law on which the measure rests, as the decision names it."
Context: ServiceRequest
* value[x] 1..1
* value[x] only string
