// As LeadsTo, to the family and on to everybody in it.
RuleSet: LeadsToFamily(path)
* link[=].target.link[+].path = "{path}"
* link[=].target.link[=].target.type = #Group
* link[=].target.link[=].target.profile = "https://fhir.samenhang.nl/StructureDefinition/Family"
* link[=].target.link[=].target.link.path = "Group.member.entity"
* link[=].target.link[=].target.link.target.type = #Patient
* link[=].target.link[=].target.link.target.profile = "https://fhir.samenhang.nl/StructureDefinition/SafetyPerson"
