Instance: ChainInstance
InstanceOf: NamingSystem
Title: "ChainInstance"
Usage: #definition
* id = "chain-instance"
* insert IdentifierSystem(ChainInstance, https://fhir.samenhang.nl/NamingSystem/chain-instance, [[nl: Instantiecode: code van een organisatie in de keten van de jeugdzorg. / en: Code of an organisation in the chain of youth care (instantiecode).]])
