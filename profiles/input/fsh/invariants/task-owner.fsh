Invariant: task-owner
Description: "nl: Werk dat is geaccepteerd, loopt of af is, noemt wie het doet (owner). / en: Work that is accepted, goes on or is done names who does it (owner)."
Severity: #error
Expression: "(status = 'accepted' or status = 'in-progress' or status = 'on-hold' or status = 'completed') implies owner.exists()"
