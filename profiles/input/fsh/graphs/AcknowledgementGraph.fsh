Instance: AcknowledgementGraph
InstanceOf: GraphDefinition
Title: "Acknowledgement"
Usage: #definition
* insert GraphOfMessage(acknowledgement, AcknowledgementGraph, [[Acknowledgement]])
* link[+].path = "MessageHeader.response.details"
* link[=].min = 0
* link[=].max = "1"
* link[=].target.type = #OperationOutcome
