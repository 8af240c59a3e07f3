RuleSet: AlsoInteraction(code)
* rest.resource[=].interaction[+].code = #{code}
