Invariant: safety-3-perspective
// Source: Pilot vereenvoudiging jeugdbescherming Utrecht West, subjectieve perspectieven.
Description: "nl: Een veiligheidsbeoordeling zegt van elke uitspraak wiens perspectief zij is. Noem het perspectief van elke uitspraak in de onderbouwing (Pilot vereenvoudiging jeugdbescherming Utrecht West, subjectieve perspectieven). / en: A safety assessment says of each statement whose perspective it is. Name the perspective of each statement in its basis (Pilot vereenvoudiging jeugdbescherming Utrecht West, subjectieve perspectieven)."
Severity: #error
Expression: "resource is RiskAssessment implies %resource.entry.where(fullUrl in %context.resource.ofType(RiskAssessment).basis.reference).resource.ofType(Observation).where(meta.profile.where($this = 'https://fhir.samenhang.nl/StructureDefinition/SafetyStatement').exists()).all(extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/perspective').exists())"
