Profile: Family
Parent: Group
Id: Family
Title: "Family"
Description: "A family or household as one whole, with everybody who belongs to it or stands around it. Messages about one family keep their order."
* type = #person (exactly)
* actual = true (exactly)
* identifier 0..1
* extension contains MunicipalityExtension named municipality 0..1
* member 1..*
* member.entity only Reference(Patient or PractitionerRole)
* member.extension contains
    FamilyRoleExtension named familyRole 1..1 and
    InvolvementExtension named involvement 0..*
