Profile: InquiryTask
Parent: Task
Id: InquiryTask
Title: "Inquiry"
Description: "One organisation asks another about a person without referring anybody: whether the person is known, or specific questions. An acquaintance check brings yes or no, and nothing more."
* obeys inquiry-check and inquiry-question and inquiry-output and task-reason and task-owner and task-deadline
* identifier 1..*
* identifier.system 1..1
* identifier.value 1..1
* identifier ^short = "Number by which the question and its answer find each other"
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
* restriction.period.end ^short = "Deadline"
* input.type from InquiryInputCodes (required)
* input.value[x] only string or CodeableConcept
* input ^short = "Questions"
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
