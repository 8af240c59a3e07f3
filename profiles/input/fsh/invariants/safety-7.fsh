Invariant: safety-7
// Source: Kwartiersmakersfase effectieve jeugd- en gezinsbescherming
Description: "nl: Elk gezin heeft precies een vaste professional tegelijk. Laat in het team een deelnemer met de functie vaste professional zonder einddatum staan (Kwartiersmakersfase effectieve jeugd- en gezinsbescherming). / en: Every family has exactly one fixed professional at a time. Leave one participant with the function fixed professional without an end in the team (Kwartiersmakersfase effectieve jeugd- en gezinsbescherming)."
Severity: #error
Expression: "(status = 'inactive' or status = 'entered-in-error') or participant.where(role.coding.where(system = 'https://fhir.samenhang.nl/CodeSystem/professional-function' and code = 'fixed-professional').exists() and period.end.exists().not()).count() = 1"
