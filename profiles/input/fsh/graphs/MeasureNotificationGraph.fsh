Instance: MeasureNotificationGraph
InstanceOf: GraphDefinition
Title: "Notification of a measure"
Usage: #definition
* insert GraphOfMessage(measure-notification, MeasureNotificationGraph, [[Notification of a measure]])
* insert FocusLink(ServiceRequest, ProtectionMeasure, 1, *)
* insert LeadsTo(ServiceRequest.subject, Patient, SafetyPerson)
* insert LeadsTo(ServiceRequest.performer, Organization, ChainOrganization)
