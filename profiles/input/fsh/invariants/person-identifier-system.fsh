Invariant: person-identifier-system
Description: "nl: Een persoon heeft per soort nummer hoogstens een nummer. / en: A person has at most one number of each kind."
Severity: #error
Expression: "identifier.system.isDistinct()"
