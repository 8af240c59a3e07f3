ValueSet: TeamChangeReasonCodes
Id: team-change-reason
Title: "Reason of a change of team: all codes"
Description: "Every code of the code system team-change-reason."
* insert OwnValueSet
* insert InDutch([[Reden van een teamwijziging: alle codes]], [[Alle codes van de codelijst team-change-reason.]])
* include codes from system TeamChangeReason
