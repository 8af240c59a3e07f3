// Whoever may know a person can be asked so, and can be asked specific questions.
RuleSet: AnswersInquiries
* insert Receives(acquaintance-check)
* insert Sends(acquaintance-check-result)
* insert Receives(case-information-request)
* insert Sends(case-information-result)
