ValueSet: MessageEventCodes
Id: message-event
Title: "Message event: all codes"
Description: "Every code of the code system message-event."
* insert OwnValueSet
* include codes from system MessageEvent
