Invariant: message-help-period
// Source: iJw (JW305, JW307)
Description: "nl: Een bericht over start of stop van jeugdhulp noemt bij start (in uitvoering) de begindatum en bij stop (afgerond) de einddatum in executionPeriod. / en: A message about start or stop of youth help names at the start (in progress) the first day and at the stop (completed) the last day in executionPeriod."
Severity: #error
Expression: "entry.resource.ofType(MessageHeader).event.where(code = 'youth-help-notification').exists() implies entry.resource.ofType(Task).all((status = 'in-progress' and executionPeriod.start.exists()) or (status = 'completed' and executionPeriod.end.exists()))"
