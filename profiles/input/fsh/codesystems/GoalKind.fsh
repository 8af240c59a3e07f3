CodeSystem: GoalKind
Id: goal-kind
Title: "Kind of goal"
Description: "Whether something in the plan of a family is aimed at or must be met."
* insert OwnCodeSystem
* insert InDutch([[Doel of voorwaarde]], [[Of het gezin ergens naartoe werkt of er verplicht aan moet voldoen.]])
* insert Term(goal, [[Goal]], [[doel]], [[What the family works at of its own will.]], [[Waar het gezin uit eigen wil aan werkt.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
* insert Term(condition, [[Condition]], [[voorwaarde]], [[What must be met; the plan says what follows when it is not.]], [[Waaraan voldaan moet zijn; het plan zegt wat er volgt als dat niet zo is.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
