Instance: ProcessMessage
InstanceOf: OperationDefinition
Title: "Process message"
Usage: #definition
* id = "process-message"
* url = "https://fhir.samenhang.nl/OperationDefinition/process-message"
* version = "0.1.0"
* name = "ProcessMessage"
* title = "Process message"
* status = #active
* kind = #operation
* experimental = false
* date = "2026-01-01"
* publisher = "Samenhang"
* description = "nl: Neemt een SafetyMessage aan, weegt het en geeft het door. Het antwoord is een ontvangstbevestiging: ok, nu niet (transient-error) of geweigerd (fatal-error, met wat er verbeterd moet worden). / en: Takes a SafetyMessage, weighs it and passes it on. The answer is an acknowledgement: ok, not now (transient-error) or refused (fatal-error, with what must be corrected)."
* comment = "nl: Hetzelfde bericht nogmaals krijgt hetzelfde antwoord en heeft geen tweede gevolg. HTTP 200 ok, 202 aangenomen voor later, 4xx verbeter eerst, 503 stuur straks ongewijzigd opnieuw. / en: The same message again gets the same answer and has no second effect. HTTP 200 ok, 202 taken for later, 4xx correct it first, 503 send it again unchanged."
* affectsState = true
* code = #process-message
* base = "http://hl7.org/fhir/OperationDefinition/MessageHeader-process-message"
* resource = #MessageHeader
* system = true
* type = false
* instance = false
* parameter[+].name = #content
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].documentation = "nl: Het bericht, dat profiel SafetyMessage volgt. / en: The message, which keeps the profile SafetyMessage."
* parameter[=].type = #Bundle
* parameter[+].name = #async
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "nl: Bij true is het antwoord 202 en komt de ontvangstbevestiging later op het aangemelde adres. / en: With true the answer is 202 and the acknowledgement comes later, to the registered address."
* parameter[=].type = #boolean
* parameter[+].name = #response-url
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "nl: Alleen het adres dat voor de afzender is aangemeld; elk ander adres wordt geweigerd. / en: Only the address that is registered for the sender; any other is refused."
* parameter[=].type = #url
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].documentation = "nl: De ontvangstbevestiging, een SafetyMessage. Een OperationOutcome als het verzoek geen leesbare MessageHeader.id heeft. / en: The acknowledgement, a SafetyMessage. An OperationOutcome if the request has no readable MessageHeader.id."
* parameter[=].type = #Bundle
