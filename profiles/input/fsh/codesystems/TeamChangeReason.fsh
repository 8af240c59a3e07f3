CodeSystem: TeamChangeReason
Id: team-change-reason
Title: "Reason of a change of team"
Description: "Why the team around a family is made known."
* insert OwnCodeSystem
* insert InDutch([[Reden van een teamwijziging]], [[Waarom het team rond een gezin bekend wordt gemaakt.]])
* insert Term(formed, [[Formed]], [[gevormd]], [[The team was formed around the family.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
* insert Term(hand-over, [[Hand-over]], [[overdracht vaste professional]], [[Another fixed professional took over from the one before.]], [[Samenhang vocabulary]])
* insert Term(member-change, [[Change of member]], [[wijziging teamlid]], [[Somebody other than the fixed professional joined or left the team, such as an expert who was called in.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
