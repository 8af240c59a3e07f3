Instance: UrgencyToRequestPriority
InstanceOf: ConceptMap
Title: "Urgency to request priority"
Usage: #definition
* id = "urgency-to-request-priority"
* url = "https://fhir.samenhang.nl/ConceptMap/urgency-to-request-priority"
* version = "0.1.0"
* name = "UrgencyToRequestPriority"
* title = "Urgency to request priority"
* status = #active
* experimental = false
* description = "How the urgency that people speak of is written as the priority of a referral and its task."
* sourceCanonical = "https://fhir.samenhang.nl/ValueSet/urgency"
* targetCanonical = "http://hl7.org/fhir/ValueSet/request-priority"
* group.source = "https://fhir.samenhang.nl/CodeSystem/urgency"
* group.target = "http://hl7.org/fhir/request-priority"
* group.element[0].code = #crisis
* group.element[0].target.code = #stat
* group.element[0].target.equivalence = #equivalent
* group.element[1].code = #urgent
* group.element[1].target.code = #asap
* group.element[1].target.equivalence = #equivalent
* group.element[2].code = #priority
* group.element[2].target.code = #urgent
* group.element[2].target.equivalence = #equivalent
* group.element[3].code = #regular
* group.element[3].target.code = #routine
* group.element[3].target.equivalence = #equivalent
