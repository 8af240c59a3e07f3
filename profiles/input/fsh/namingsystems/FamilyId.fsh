Instance: FamilyId
InstanceOf: NamingSystem
Title: "FamilyId"
Usage: #definition
* id = "family"
* insert IdentifierSystem(FamilyId, https://fhir.samenhang.nl/NamingSystem/family, [[Identification of a family or household in the administration of an organisation.]])
