Instance: Municipality
InstanceOf: NamingSystem
Title: "Municipality"
Usage: #definition
* id = "municipality"
* insert IdentifierSystem(Municipality, https://fhir.samenhang.nl/NamingSystem/municipality, [[nl: Gemeentecode van het CBS: 4 cijfers. / en: Municipality code of Statistics Netherlands (CBS): 4 digits.]])
