Profile: InquiryTask
Parent: Task
Id: InquiryTask
Title: "Inquiry"
Description: "One organisation asks another about a person without referring anybody: whether the person is known, or specific questions. An acquaintance check brings yes or no, and nothing more."
* obeys inquiry-check and inquiry-question and inquiry-output and task-reason and task-owner and task-deadline
* identifier 1..*
* identifier.system 1..1
* identifier.value 1..1
* status from WorkStatus (required)
* businessStatus 0..0
* intent = #order (exactly)
* code 1..1
* code from InquiryKindCodes (required)
* focus 0..0
* for 1..1
* for only Reference(Patient or Group)
* authoredOn 1..1
* requester 1..1
* requester only Reference(Organization)
* owner only Reference(Organization)
* reasonCode from InquiryReasonCodes (extensible)
* restriction.period 1..1
* restriction.period.end 1..1
* input.type from InquiryInputCodes (required)
* input.value[x] only string or CodeableConcept
* output ^slicing.discriminator.type = #pattern
* output ^slicing.discriminator.path = "type"
* output ^slicing.rules = #closed
* output contains
    known 0..1 and
    answer 0..*
* output[known].type = https://fhir.samenhang.nl/CodeSystem/inquiry-output#known
* output[known].value[x] only boolean
* output[answer].type = https://fhir.samenhang.nl/CodeSystem/inquiry-output#answer
* output[answer].value[x] only Reference(Observation)
// What people call it.
* . ^short = "nl: Navraag / en: Inquiry"
* . ^definition = "nl: Een organisatie vraagt een andere iets over iemand, zonder te verwijzen: of die bekend is, of een paar gerichte vragen. Een check op bekendheid levert ja of nee op en niets meer. / en: One organisation asks another about a person without referring anybody: whether the person is known, or specific questions. An acquaintance check brings yes or no, and nothing more."
* identifier ^short = "nl: Nummer waarmee vraag en antwoord elkaar vinden / en: Number by which the question and its answer find each other"
* identifier.system ^short = "nl: Soort nummer / en: Kind of number"
* identifier.value ^short = "nl: Het nummer zelf / en: The number itself"
* status ^short = "nl: Hoever het is / en: How far it is"
* intent ^short = "nl: Bedoeling / en: Intent"
* code ^short = "nl: Soort navraag / en: Kind of inquiry"
* for ^short = "nl: Over wie / en: About whom"
* authoredOn ^short = "nl: Gevraagd op / en: Asked on"
* requester ^short = "nl: Wie vraagt / en: Who asks"
* owner ^short = "nl: Wie antwoordt / en: Who answers"
* reasonCode ^short = "nl: Reden / en: Reason"
* restriction ^short = "nl: Grens / en: Limit"
* restriction.period ^short = "nl: Termijn / en: Term"
* restriction.period.end ^short = "nl: Uiterste datum / en: Deadline"
* input ^short = "nl: Vraag / en: Question"
* input.type ^short = "nl: Wat er wordt gevraagd / en: What is asked"
* input.value[x] ^short = "nl: De vraag zelf / en: The question itself"
* output ^short = "nl: Antwoord / en: Answer"
* output[known] ^short = "nl: Bekend of niet / en: Known or not"
* output[known].type ^short = "nl: Code van dit deel / en: Code of this part"
* output[known].value[x] ^short = "nl: Ja of nee / en: Yes or no"
* output[answer] ^short = "nl: Antwoord op een vraag / en: Answer to a question"
* output[answer].type ^short = "nl: Code van dit deel / en: Code of this part"
* output[answer].value[x] ^short = "nl: Uitspraak die antwoordt / en: Statement that answers"
* output.type ^short = "nl: Soort antwoord / en: Kind of answer"
* output.value[x] ^short = "nl: Het antwoord zelf / en: The answer itself"
