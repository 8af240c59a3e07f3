Instance: Anp
InstanceOf: NamingSystem
Title: "Anp"
Usage: #definition
* id = "anp"
* insert IdentifierSystem(Anp, https://fhir.samenhang.nl/NamingSystem/anp, [[Number of a person without a citizen service number, given by the sending system.]])
