// Resources in which the agreements themselves are written can be read, and found by their address.
RuleSet: ReadAndSearch(type)
* insert Interaction({type}, read)
* insert AlsoInteraction(search-type)
* rest.resource[=].searchParam[+].name = "url"
* rest.resource[=].searchParam[=].type = #uri
