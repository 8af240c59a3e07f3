Instance: CaseNumber
InstanceOf: NamingSystem
Title: "CaseNumber"
Usage: #definition
* id = "case-number"
* insert IdentifierSystem(CaseNumber, https://fhir.samenhang.nl/NamingSystem/case-number, [[Number of the case in the administration of the organisation that refers.]])
