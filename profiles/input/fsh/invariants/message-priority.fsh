Invariant: message-priority
Description: "nl: De taak heeft dezelfde spoed als de verwijzing. / en: The task has the same priority as the referral."
Severity: #error
Expression: "entry.resource.ofType(Task).where(focus.reference in %resource.entry.where(resource is ServiceRequest).fullUrl).all(priority in %resource.entry.resource.ofType(ServiceRequest).priority)"
