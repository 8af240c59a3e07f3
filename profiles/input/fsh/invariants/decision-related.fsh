Invariant: decision-related
// Source: Samenhang vocabulary, court decision
Description: "nl: Een beslissing van de rechter verwijst naar iets anders dan een beschermingsmaatregel. Verwijs naar een onderdeel met het profiel ProtectionMeasure (Woordenlijst van Samenhang, beschikking). / en: A decision of the court refers to something other than a measure of protection. Refer to a part with the profile ProtectionMeasure (Samenhang vocabulary, court decision)."
Severity: #error
Expression: "resource.meta.profile.where($this = 'https://fhir.samenhang.nl/StructureDefinition/CourtDecision').exists() implies resource.ofType(DocumentReference).context.related.reference.all($this in %resource.entry.where(resource is ServiceRequest and resource.meta.profile.where($this = 'https://fhir.samenhang.nl/StructureDefinition/ProtectionMeasure').exists()).fullUrl)"
