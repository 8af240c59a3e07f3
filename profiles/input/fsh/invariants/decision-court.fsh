Invariant: decision-court
// Source: Wet op de rechterlijke organisatie artikel 2
Description: "nl: Een beslissing van de rechter komt niet van een gerecht. Noem als auteur een organisatie met de rol rechtbank (Wet op de rechterlijke organisatie artikel 2). / en: A decision of the court does not come from a court. Name as author an organisation with the role court (Wet op de rechterlijke organisatie article 2)."
Severity: #error
Expression: "resource.meta.profile.where($this = 'https://fhir.samenhang.nl/StructureDefinition/CourtDecision').exists() implies resource.ofType(DocumentReference).author.reference.all($this in %resource.entry.where(resource is Organization and resource.ofType(Organization).type.coding.where(system = 'https://fhir.samenhang.nl/CodeSystem/organisation-role' and code = 'court').exists()).fullUrl)"
