Instance: FamilyMunicipalitySearch
InstanceOf: SearchParameter
Title: "Families of a municipality"
Usage: #definition
* insert SearchOnExtension(municipality, FamilyMunicipalitySearch, token, [[Gezinnen van een gemeente.]], [[Families of a municipality.]])
* base[+] = #Group
* expression = "Group.extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/municipality').value"
