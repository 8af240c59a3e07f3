// What every member of a team around a family gets, and the card that each of them may change.
RuleSet: MemberOfTeam
* insert Receives(safety-assessment)
* insert Exchanges(safety-card)
* insert Receives(family-plan)
* insert Receives(team-change)
