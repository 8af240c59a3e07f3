Instance: Ecli
InstanceOf: NamingSystem
Title: "Ecli"
Usage: #definition
* id = "ecli"
* insert IdentifierSystem(Ecli, https://fhir.samenhang.nl/NamingSystem/ecli, [[nl: ECLI: Europees nummer van een rechterlijke uitspraak. / en: ECLI: European case law identifier of a decision of a court.]])
