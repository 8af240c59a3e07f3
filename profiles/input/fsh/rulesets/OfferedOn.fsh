// An operation on the kind of resource that was named last.
RuleSet: OfferedOn(name, definition)
* rest.resource[=].operation[+].name = "{name}"
* rest.resource[=].operation[=].definition = "{definition}"
