Instance: Kvk
InstanceOf: NamingSystem
Title: "Kvk"
Usage: #definition
* id = "kvk"
* insert IdentifierSystem(Kvk, https://fhir.samenhang.nl/NamingSystem/kvk, [[KvK-nummer: number of a company in the trade register.]])
