ValueSet: HearingStatusCodes
Id: hearing-status
Title: "Status of a hearing: all codes"
Description: "Every code of the code system hearing-status."
* insert OwnValueSet
* insert InDutch([[Gehoord of niet: alle codes]], [[Alle codes van de codelijst hearing-status.]])
* include codes from system HearingStatus
