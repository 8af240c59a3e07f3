Instance: Oin
InstanceOf: NamingSystem
Title: "Oin"
Usage: #definition
* id = "oin"
* insert IdentifierSystem(Oin, https://fhir.samenhang.nl/NamingSystem/oin, [[nl: OIN, organisatie-identificatienummer: 20 cijfers die een organisatie van de overheid aanwijzen in verkeer tussen systemen. / en: OIN, organisatie-identificatienummer: 20 digits that identify a Dutch public organisation in machine-to-machine traffic.]])
