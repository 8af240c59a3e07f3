Invariant: statement-phase
// Source: Visie Toekomstscenario Rotterdam-Rijnmond, begrip veiligheid.
Description: "nl: Een veiligheidsfase staat in een veiligheidsstatus, niet in een losse uitspraak. Gebruik het profiel SafetyStatus, of zeg het hier in woorden (Visie Toekomstscenario Rotterdam-Rijnmond, begrip veiligheid). / en: A safety phase stands in a safety status, not in a loose statement. Use the profile SafetyStatus, or say it in words here (Visie Toekomstscenario Rotterdam-Rijnmond, begrip veiligheid)."
Severity: #error
Expression: "value.ofType(CodeableConcept).coding.where(system = 'https://fhir.samenhang.nl/CodeSystem/safety-phase').empty()"
