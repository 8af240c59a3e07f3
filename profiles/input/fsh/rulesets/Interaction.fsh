// One kind of resource and the first thing that can be done with it; AlsoInteraction adds another.
RuleSet: Interaction(type, code)
* rest.resource[+].type = #{type}
* rest.resource[=].interaction[+].code = #{code}
