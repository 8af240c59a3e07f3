ValueSet: TeamChangeReasonCodes
Id: team-change-reason
Title: "Reason of a change of team: all codes"
Description: "Every code of the code system team-change-reason."
* insert OwnValueSet
* include codes from system TeamChangeReason
