Instance: AlienNumber
InstanceOf: NamingSystem
Title: "AlienNumber"
Usage: #definition
* id = "alien-number"
* insert IdentifierSystem(AlienNumber, https://fhir.samenhang.nl/NamingSystem/alien-number, [[V-nummer: number of a person in the administration of aliens.]])
