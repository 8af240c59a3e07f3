CodeSystem: TeamChangeReason
Id: team-change-reason
Title: "Reason of a change of team"
Description: "Why the team around a family is made known."
* insert OwnCodeSystem
* insert InDutch([[Reden van een teamwijziging]], [[Waarom het team rond een gezin bekend wordt gemaakt.]])
* insert Term(formed, [[Formed]], [[gevormd]], [[The team was formed around the family.]], [[Het team rond het gezin is gevormd.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
* insert Term(hand-over, [[Hand-over]], [[overdracht vaste professional]], [[Another fixed professional took over from the one before.]], [[Een andere vaste professional nam het over van de vorige.]], [[Samenhang vocabulary]])
* insert Term(member-change, [[Change of member]], [[wijziging teamlid]], [[Somebody other than the fixed professional joined or left the team, such as an expert who was called in.]], [[Iemand anders dan de vaste professional kwam bij het team of ging weg, zoals een expert die erbij is geroepen.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
