Invariant: message-task-answered
Description: "nl: De taak van een terugkoppeling is niet meer alleen gevraagd: zeg wat ervan werd. / en: The task of a response to a referral is no longer merely requested: say what became of it."
Severity: #error
Expression: "entry.resource.ofType(MessageHeader).event.where(code = 'referral-response').exists() implies entry.resource.ofType(Task).all(status != 'requested')"
