Extension: ComesAlongExtension
Id: comes-along
Title: "Comes along"
Description: "Something that the message also says, and that nothing else in it leads to: such as a statement beside a change of team."
Context: MessageHeader
* value[x] 1..1
* value[x] only Reference(Group or Patient or RelatedPerson or Practitioner or PractitionerRole or Organization or Observation or DocumentReference or Communication or CarePlan or CareTeam or Goal)
// What people call it.
* . ^short = "nl: Gaat ook mee / en: Comes along"
* . ^definition = "nl: Iets wat het bericht er verder bij zegt en waar niets anders in het bericht naar verwijst, zoals een uitspraak bij een teamwissel. / en: Something that the message also says, and that nothing else in it leads to: such as a statement beside a change of team."
* value[x] ^short = "nl: Verwijzing naar dat onderdeel / en: Reference to that part"
