Instance: FamilyId
InstanceOf: NamingSystem
Title: "FamilyId"
Usage: #definition
* id = "family"
* insert IdentifierSystem(FamilyId, https://fhir.samenhang.nl/NamingSystem/family, [[nl: Nummer van een gezin of huishouden bij een organisatie. / en: Identification of a family or household in the administration of an organisation.]])
