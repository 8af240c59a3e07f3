RuleSet: LegalBasisTerm(code, display, dutch, definition, meaning, source, consentNeeded, familyInformed)
* #{code} "{display}" "{definition}"
* #{code} ^designation[0].language = #nl
* #{code} ^designation[0].value = "{dutch}"
* insert MeaningInDutch({code}, [[{meaning}]])
* #{code} ^property[0].code = #source
* #{code} ^property[0].valueString = "{source}"
* #{code} ^property[1].code = #consent-needed
* #{code} ^property[1].valueBoolean = {consentNeeded}
* #{code} ^property[2].code = #family-informed
* #{code} ^property[2].valueCoding = FamilyInformed#{familyInformed}
