Extension: LessIntrusiveMeasureExtension
Id: less-intrusive-measure
Title: "Less intrusive measure"
Description: "Which less intrusive measure was weighed and why it did not suffice."
Context: ServiceRequest
* value[x] 1..1
* value[x] only string
