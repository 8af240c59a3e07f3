Extension: InForceFromExtension
Id: in-force-from
Title: "In force from"
Description: "The first day on which the decision has effect. It can lie after the term for appeal: an extension is often decided long before the measure would end."
Context: DocumentReference
* value[x] 1..1
* value[x] only date
