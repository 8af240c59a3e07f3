Instance: Rsin
InstanceOf: NamingSystem
Title: "Rsin"
Usage: #definition
* id = "rsin"
* insert IdentifierSystem(Rsin, https://fhir.samenhang.nl/NamingSystem/rsin, [[nl: RSIN: nummer van een rechtspersoon of samenwerkingsverband. / en: RSIN: number of a legal person or partnership.]])
