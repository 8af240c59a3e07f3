Instance: MeasureNotificationMessage
InstanceOf: MessageDefinition
Title: "Notification of a measure"
Usage: #definition
* insert MessageOfEvent(measure-notification, MeasureNotificationMessage, [[Notification of a measure]], consequence)
* description = "nl: De uitvoering van een maatregel van bescherming begint, wijzigt of eindigt. / en: The execution of a measure of protection starts, changes or ends."
* purpose = "nl: Van: de gecertificeerde instelling. Aan: de gemeente en Veilig Thuis. Waarvoor: de gemeente weet welke maatregel loopt en wie haar uitvoert. / en: From: the certified institution. To: the municipality and Veilig Thuis. What for: the municipality knows which measure runs and who executes it."
* insert FocusOn(ServiceRequest, ProtectionMeasure, 1, *)
* insert Acknowledged
