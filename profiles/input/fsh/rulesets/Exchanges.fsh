RuleSet: Exchanges(event)
* insert Sends({event})
* insert Receives({event})
