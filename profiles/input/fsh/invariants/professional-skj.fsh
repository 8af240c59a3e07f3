Invariant: professional-skj
// Source: Kwaliteitsregister Jeugd (SKJ); Besluit Jeugdwet artikel 5.1.1
Description: "nl: Een SKJ-registratienummer bestaat uit cijfers (Kwaliteitsregister Jeugd). / en: An SKJ registration number consists of digits (Kwaliteitsregister Jeugd)."
Severity: #error
Expression: "value.exists() implies value.matches('^[0-9]{6,12}$')"
