// What each legal basis says beside its source.
RuleSet: LegalBasisProperties
* ^property[1].code = #consent-needed
* ^property[1].description = "Whether data may be shared on this basis only with a consent"
* ^property[1].type = #boolean
* ^property[2].code = #family-informed
* ^property[2].description = "Whether and when the family must be informed; a code of the code system family-informed"
* ^property[2].type = #Coding
