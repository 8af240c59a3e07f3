Instance: FamilyRoleSearch
InstanceOf: SearchParameter
Title: "Families with a member in this role"
Usage: #definition
* insert SearchOnExtension(family-role, FamilyRoleSearch, token, [[Gezinnen met een lid in deze rol.]], [[Families with a member in this role.]])
* base[+] = #Group
* expression = "Group.member.extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/family-role').value"
