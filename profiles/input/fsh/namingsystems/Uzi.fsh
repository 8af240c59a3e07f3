Instance: Uzi
InstanceOf: NamingSystem
Title: "Uzi"
Usage: #definition
* id = "uzi"
* insert IdentifierSystem(Uzi, http://fhir.nl/fhir/NamingSystem/uzi-nr-pers, [[UZI-nummer: 9 digits that identify a care professional. The address is that of the national core profiles.]])
