Extension: LessIntrusiveMeasureExtension
Id: less-intrusive-measure
Title: "Less intrusive measure"
Description: "Which less intrusive measure was weighed and why it did not suffice."
Context: ServiceRequest
* value[x] 1..1
* value[x] only string
// What people call it.
* . ^short = "nl: Lichtere maatregel / en: Less intrusive measure"
* . ^definition = "nl: Welke lichtere maatregel is afgewogen en waarom die niet volstond. / en: Which less intrusive measure was weighed and why it did not suffice."
* value[x] ^short = "nl: De maatregel en waarom niet / en: The measure and why not"
