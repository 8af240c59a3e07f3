Invariant: message-priority
Description: "nl: De taak heeft dezelfde spoed als de verwijzing. / en: The task has the same priority as the referral."
Severity: #error
Expression: "entry.resource.ofType(ServiceRequest).priority.exists() implies entry.resource.ofType(Task).priority.all($this in %resource.entry.resource.ofType(ServiceRequest).priority)"
