Invariant: name-official
// Source: nl-core-Patient, nl-core-ContactPerson, nl-core-HealthProfessional-Practitioner
Description: "nl: Iemand heeft hoogstens twee officiele namen: de delen, en de naam als tekst (nl-core). / en: A person has at most two official names: the parts, and the name as text (nl-core)."
Severity: #error
Expression: "name.where(use = 'official').count() <= 2"
