Instance: InvolvementSearch
InstanceOf: SearchParameter
Title: "Families with a member who is involved like this"
Usage: #definition
* insert SearchOnExtension(involvement, InvolvementSearch, token, [[Gezinnen met een lid dat zo betrokken is.]], [[Families with a member who is involved like this.]])
* base[+] = #Group
* expression = "Group.member.extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/involvement').value"
