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
// What people call it.
* . ^short = "nl: Gezin / en: Family"
* . ^definition = "nl: Een gezin of huishouden als geheel, met iedereen die erbij hoort of eromheen staat. Berichten over een gezin houden hun volgorde. / en: A family or household as one whole, with everybody who belongs to it or stands around it. Messages about one family keep their order."
* identifier ^short = "nl: Nummer van het gezin / en: Number of the family"
* type ^short = "nl: Soort groep / en: Kind of group"
* actual ^short = "nl: Echte groep / en: Actual group"
* extension[municipality] ^short = "nl: Verantwoordelijke gemeente / en: Responsible municipality"
* member ^short = "nl: Lid van of betrokkene bij het gezin / en: Member of the family or person around it"
* member.extension[familyRole] ^short = "nl: Rol in het gezin / en: Role in the family"
* member.extension[involvement] ^short = "nl: Betrokkenheid / en: Involvement"
* member.entity ^short = "nl: Wie het is / en: Who it is"
