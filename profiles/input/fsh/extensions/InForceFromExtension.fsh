Extension: InForceFromExtension
Id: in-force-from
Title: "In force from"
Description: "The first day on which the decision has effect. It can lie after the term for appeal: an extension is often decided long before the measure would end."
Context: DocumentReference
* value[x] 1..1
* value[x] only date
// What people call it.
* . ^short = "nl: Werkt vanaf / en: Has effect from"
* . ^definition = "nl: De eerste dag waarop de beslissing werkt. Die kan na de termijn voor hoger beroep liggen: over een verlenging wordt vaak lang van tevoren beslist. / en: The first day on which the decision has effect. It can lie after the term for appeal: an extension is often decided long before the measure would end."
* value[x] ^short = "nl: De dag / en: The day"
