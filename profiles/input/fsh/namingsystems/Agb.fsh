Instance: Agb
InstanceOf: NamingSystem
Title: "Agb"
Usage: #definition
* id = "agb"
* insert IdentifierSystem(Agb, http://fhir.nl/fhir/NamingSystem/agb-z, [[AGB-code: 8 digits that identify a care provider or a professional. The address is that of the national core profiles.]])
