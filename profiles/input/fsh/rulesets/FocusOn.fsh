// One kind of resource that the focus of a message names, and how many of it.
RuleSet: FocusOn(type, profile, min, max)
* focus[+].code = #{type}
* focus[=].profile = "https://fhir.samenhang.nl/StructureDefinition/{profile}"
* focus[=].min = {min}
* focus[=].max = "{max}"
