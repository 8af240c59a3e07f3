Invariant: message-card-phase
// Source: Position paper Landelijk Netwerk Veilig Thuis
Description: "nl: De fase op de veiligheidskaart verwijst naar veiligheidsstatussen in het bericht: waarnemingen die in meta.profile SafetyStatus noemen (Position paper Landelijk Netwerk Veilig Thuis). / en: The phase on the safety card refers to safety statuses in the message: observations that claim SafetyStatus in meta.profile (Position paper Landelijk Netwerk Veilig Thuis)."
Severity: #error
Expression: "resource.ofType(Composition).section.where(code.coding.where(system = 'https://fhir.samenhang.nl/CodeSystem/card-section' and code = 'phase').exists()).entry.reference.all($this in %resource.entry.where(resource.ofType(Observation).meta.profile.where($this = 'https://fhir.samenhang.nl/StructureDefinition/SafetyStatus').exists()).fullUrl)"
