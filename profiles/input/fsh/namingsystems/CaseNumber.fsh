Instance: CaseNumber
InstanceOf: NamingSystem
Title: "CaseNumber"
Usage: #definition
* id = "case-number"
* insert IdentifierSystem(CaseNumber, https://fhir.samenhang.nl/NamingSystem/case-number, [[nl: Nummer van de zaak bij de organisatie die verwijst. / en: Number of the case in the administration of the organisation that refers.]])
