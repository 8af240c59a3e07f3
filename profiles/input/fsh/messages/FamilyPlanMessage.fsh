Instance: FamilyPlanMessage
InstanceOf: MessageDefinition
Title: "Family plan"
Usage: #definition
* insert MessageOfEvent(family-plan, FamilyPlanMessage, [[Family plan]], notification)
* description = "nl: Het gezinsplan met doelen en voorwaarden is gemaakt of gewijzigd. / en: The family plan with goals and conditions was made or changed."
* purpose = "nl: Van: het lokale team. Aan: het team rond het gezin. Waarvoor: allen werken aan dezelfde doelen, in taal die het gezin gebruikt. / en: From: the local team. To: the team around the family. What for: all work at the same goals, in words the family uses."
* insert FocusOn(CarePlan, FamilyPlan, 1, 1)
* insert Acknowledged
