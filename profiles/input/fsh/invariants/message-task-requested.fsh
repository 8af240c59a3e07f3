Invariant: message-task-requested
Description: "nl: De taak van een nieuwe verwijzing heeft de status gevraagd. / en: The task of a new referral has the status requested."
Severity: #error
Expression: "entry.resource.ofType(MessageHeader).event.where(code = 'referral' or code = 'youth-help-request' or code = 'youth-help-allocation').exists() implies entry.resource.ofType(Task).all(status = 'requested')"
