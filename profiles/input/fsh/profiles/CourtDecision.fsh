Profile: CourtDecision
Parent: DocumentReference
Id: CourtDecision
Title: "CourtDecision"
Description: "Court decision"
