// One part of an investigation report, known by its code; each is there exactly once.
RuleSet: ReportPart(name, code, targets)
* section contains {name} 1..1
* section[{name}].code = ReportSection#{code}
* section[{name}].entry only Reference({targets})
