ValueSet: MessageEventCodes
Id: message-event
Title: "Message event: all codes"
Description: "Every code of the code system message-event."
* insert OwnValueSet
* insert InDutch([[Bericht: alle codes]], [[Alle codes van de codelijst message-event.]])
* include codes from system MessageEvent
