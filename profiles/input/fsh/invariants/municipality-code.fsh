Invariant: municipality-code
Description: "nl: Een gemeentecode heeft 4 cijfers. / en: A municipality code has 4 digits."
Severity: #error
Expression: "value.exists() implies value.matches('^[0-9]{4}$')"
