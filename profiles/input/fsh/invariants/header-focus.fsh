Invariant: header-focus
// Source: FHIR R4, MessageHeader.focus
Description: "nl: Alleen een ontvangstbevestiging heeft geen focus; verwijs in elk ander bericht in MessageHeader.focus naar waar het over gaat (FHIR R4, MessageHeader.focus). / en: Only an acknowledgement has no focus; in any other message refer in MessageHeader.focus to what it is about (FHIR R4, MessageHeader.focus)."
Severity: #error
Expression: "focus.exists() or event.where(code = 'acknowledgement').exists()"
