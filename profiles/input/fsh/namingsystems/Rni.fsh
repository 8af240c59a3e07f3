Instance: Rni
InstanceOf: NamingSystem
Title: "Rni"
Usage: #definition
* id = "rni"
* insert IdentifierSystem(Rni, https://fhir.samenhang.nl/NamingSystem/rni, [[nl: Nummer van iemand in de Registratie Niet-Ingezetenen (RNI). / en: Number of a person in the registration of non-residents (RNI).]])
