Instance: Skj
InstanceOf: NamingSystem
Title: "Skj"
Usage: #definition
* id = "skj"
* insert IdentifierSystem(Skj, https://fhir.samenhang.nl/NamingSystem/skj, [[SKJ-registratienummer: number of a professional in the quality register for youth work (Kwaliteitsregister Jeugd).]])
