RuleSet: OwnValueSet
* ^experimental = false
