ValueSet: HearingStatusCodes
Id: hearing-status
Title: "Status of a hearing: all codes"
Description: "Every code of the code system hearing-status."
* insert OwnValueSet
* include codes from system HearingStatus
