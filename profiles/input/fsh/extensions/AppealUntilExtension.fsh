Extension: AppealUntilExtension
Id: appeal-until
Title: "Appeal until"
Description: "The last day on which those who took part in the case can appeal: as a rule three months after the day of the decision. Absent where no appeal is open, as against most provisional orders."
Context: DocumentReference
* value[x] 1..1
* value[x] only date
