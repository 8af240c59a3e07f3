RuleSet: MakesInquiries
* insert Sends(acquaintance-check)
* insert Receives(acquaintance-check-result)
* insert Sends(case-information-request)
* insert Receives(case-information-result)
