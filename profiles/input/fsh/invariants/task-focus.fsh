Invariant: task-focus
Description: "nl: De taak noemt haar verwijzing: in het bericht zelf (reference) of met het zaaknummer (identifier). / en: The task names its referral: in the message itself (reference) or by its case number (identifier)."
Severity: #error
Expression: "focus.exists() implies (focus.reference.exists() or focus.identifier.value.exists())"
