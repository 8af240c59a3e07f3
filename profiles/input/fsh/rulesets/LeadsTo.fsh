// What the focus that was named last refers to.
RuleSet: LeadsTo(path, type, profile)
* link[=].target.link[+].path = "{path}"
* link[=].target.link[=].target.type = #{type}
* link[=].target.link[=].target.profile = "https://fhir.samenhang.nl/StructureDefinition/{profile}"
