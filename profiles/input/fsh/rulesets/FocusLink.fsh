// From the header to one kind of focus; LeadsTo says how it goes on from there.
RuleSet: FocusLink(type, profile, min, max)
* link[+].path = "MessageHeader.focus"
* link[=].min = {min}
* link[=].max = "{max}"
* link[=].target.type = #{type}
* link[=].target.profile = "https://fhir.samenhang.nl/StructureDefinition/{profile}"
