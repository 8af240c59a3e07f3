Instance: AlienNumber
InstanceOf: NamingSystem
Title: "AlienNumber"
Usage: #definition
* id = "alien-number"
* insert IdentifierSystem(AlienNumber, https://fhir.samenhang.nl/NamingSystem/alien-number, [[nl: V-nummer: nummer van iemand in de vreemdelingenadministratie. / en: V-nummer: number of a person in the administration of aliens.]])
