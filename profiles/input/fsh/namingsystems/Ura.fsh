Instance: Ura
InstanceOf: NamingSystem
Title: "Ura"
Usage: #definition
* id = "ura"
* insert IdentifierSystem(Ura, http://fhir.nl/fhir/NamingSystem/ura, [[URA, UZI-register abonneenummer: 8 digits that identify a care organisation. The address is that of the national core profiles.]])
