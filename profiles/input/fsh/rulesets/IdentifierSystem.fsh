// A NamingSystem for one kind of identifier.
RuleSet: IdentifierSystem(name, uri, description)
* name = "{name}"
* status = #active
* kind = #identifier
* date = "2026-01-01"
* description = "{description}"
* uniqueId.type = #uri
* uniqueId.value = "{uri}"
* uniqueId.preferred = true
