Invariant: message-response
// Source: FHIR R4, MessageHeader.response
Description: "nl: MessageHeader.response hoort in een ontvangstbevestiging en in geen ander bericht, met details als de code niet ok is en anders zonder; stuur een inhoudelijk antwoord als nieuw bericht (FHIR R4, MessageHeader.response). / en: MessageHeader.response belongs in an acknowledgement and in no other message, with details when its code is not ok and without them when it is; send an answer of substance as a new message (FHIR R4, MessageHeader.response)."
Severity: #error
Expression: "(event.where(code = 'acknowledgement').exists() = response.exists()) and response.all((code = 'ok') = details.exists().not())"
