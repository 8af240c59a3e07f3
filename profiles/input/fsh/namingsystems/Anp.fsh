Instance: Anp
InstanceOf: NamingSystem
Title: "Anp"
Usage: #definition
* id = "anp"
* insert IdentifierSystem(Anp, https://fhir.samenhang.nl/NamingSystem/anp, [[nl: Nummer van iemand zonder burgerservicenummer, gegeven door het systeem dat verstuurt. / en: Number of a person without a citizen service number, given by the sending system.]])
