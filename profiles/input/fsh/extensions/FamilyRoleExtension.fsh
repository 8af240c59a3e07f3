Extension: FamilyRoleExtension
Id: family-role
Title: "Role in the family"
Description: "As what the member belongs to the family or stands around it."
Context: Group.member
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept.coding 1..*
* valueCodeableConcept from FamilyRoleCodes (required)
// What people call it.
* . ^short = "nl: Rol in het gezin / en: Role in the family"
* . ^definition = "nl: Als wat iemand bij het gezin hoort of eromheen staat. / en: As what the member belongs to the family or stands around it."
* value[x] ^short = "nl: Welke rol / en: Which role"
* value[x].coding ^short = "nl: Code uit de lijst / en: Code from the list"
