Extension: AppealUntilExtension
Id: appeal-until
Title: "Appeal until"
Description: "The last day on which those who took part in the case can appeal: as a rule three months after the day of the decision. Absent where no appeal is open, as against most provisional orders."
Context: DocumentReference
* value[x] 1..1
* value[x] only date
// What people call it.
* . ^short = "nl: Hoger beroep tot en met / en: Appeal until"
* . ^definition = "nl: De laatste dag waarop wie bij de zaak betrokken was in hoger beroep kan: in de regel drie maanden na de beslissing. Staat er niet als er geen hoger beroep mogelijk is. / en: The last day on which those who took part in the case can appeal: as a rule three months after the day of the decision. Absent where no appeal is open, as against most provisional orders."
* value[x] ^short = "nl: De dag / en: The day"
