Profile: FamilyPlan
Parent: CarePlan
Id: FamilyPlan
Title: "Family plan"
Description: "The one plan of the family and all who help it: goals and conditions, and who contributes what."
* identifier 1..1
* identifier.system 1..1
* identifier.value 1..1
* intent = #plan (exactly)
* subject only Reference(Group)
* created 1..1
* author 1..1
* author only Reference(Organization or PractitionerRole)
* careTeam only Reference(CareTeam)
* goal 1..*
* goal only Reference(Goal)
* activity.reference 0..0
* activity.detail 1..1
* activity.detail.description 1..1
* activity.detail.performer 1..*
* activity.detail.performer only Reference(Patient or RelatedPerson or PractitionerRole or Organization)
