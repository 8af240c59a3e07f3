Instance: Kvk
InstanceOf: NamingSystem
Title: "Kvk"
Usage: #definition
* id = "kvk"
* insert IdentifierSystem(Kvk, https://fhir.samenhang.nl/NamingSystem/kvk, [[nl: KvK-nummer: nummer van een onderneming in het handelsregister. / en: KvK-nummer: number of a company in the trade register.]])
