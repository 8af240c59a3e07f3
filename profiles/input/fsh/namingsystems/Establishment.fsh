Instance: Establishment
InstanceOf: NamingSystem
Title: "Establishment"
Usage: #definition
* id = "establishment"
* insert IdentifierSystem(Establishment, https://fhir.samenhang.nl/NamingSystem/establishment, [[nl: Vestigingsnummer: nummer van een vestiging in het handelsregister. / en: Vestigingsnummer: number of an establishment in the trade register.]])
