Instance: DisclosureBanNumber
InstanceOf: NamingSystem
Title: "DisclosureBanNumber"
Usage: #definition
* id = "disclosure-ban"
* insert IdentifierSystem(DisclosureBanNumber, https://fhir.samenhang.nl/NamingSystem/disclosure-ban, [[nl: Nummer dat een gerecht aan een verbod geeft. / en: The number that a court gives to a ban.]])
