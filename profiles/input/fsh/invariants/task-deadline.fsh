Invariant: task-deadline
Description: "nl: De uiterste datum (restriction.period.end) ligt niet voor de dag waarop het werk werd gevraagd. / en: The deadline (restriction.period.end) does not lie before the day on which the work was asked."
Severity: #error
Expression: "(restriction.period.end.exists() and authoredOn.exists()) implies (restriction.period.end.toString().substring(0, 10) >= authoredOn.toString().substring(0, 10))"
