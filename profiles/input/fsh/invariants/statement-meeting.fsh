Invariant: statement-meeting
Description: "nl: Of afstemmingsoverleg gewenst is, is ja of nee. / en: Whether a coordination meeting is wanted is yes or no."
Severity: #error
Expression: "code.coding.where(code = 'coordination-meeting-wanted').exists() implies value.is(boolean)"
