Invariant: message-basis
// Source: AVG artikel 5 lid 1 onder b en artikel 6 lid 1; Jeugdwet artikel 7.4.0
Description: "nl: Dit bericht noemt geen grondslag of geen doel; noem beide op de verwijzing, of op de kop van een bericht zonder verwijzing (AVG artikel 5 en 6). / en: This message names no legal basis or no purpose; name both on the referral, or on the header of a message without a referral (GDPR articles 5 and 6)."
Severity: #error
Expression: "entry.resource.ofType(MessageHeader).event.where(code = 'acknowledgement').exists() or entry.resource.where($this is MessageHeader or ($this is ServiceRequest and meta.profile.where($this = 'https://fhir.samenhang.nl/StructureDefinition/SafetyReferral').exists())).where(extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/legal-basis').exists() and extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/processing-purpose').exists()).exists()"
