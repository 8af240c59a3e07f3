// A part that holds statements of one kind and nothing else.
RuleSet: StatementsPart(name, code)
* insert ReportPart({name}, {code}, Observation)
* section[{name}] obeys report-section-empty
