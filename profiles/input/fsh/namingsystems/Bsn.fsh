Instance: Bsn
InstanceOf: NamingSystem
Title: "Bsn"
Usage: #definition
* id = "bsn"
* insert IdentifierSystem(Bsn, http://fhir.nl/fhir/NamingSystem/bsn, [[Burgerservicenummer: 9 digits that identify a person in the Netherlands and pass the eleven-test. The address is that of the national core profiles.]])
