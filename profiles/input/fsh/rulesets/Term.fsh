RuleSet: Term(code, display, dutch, definition, meaning, source)
* #{code} "{display}" "{definition}"
* #{code} ^designation[0].language = #nl
* #{code} ^designation[0].value = "{dutch}"
* insert MeaningInDutch({code}, [[{meaning}]])
* #{code} ^property[0].code = #source
* #{code} ^property[0].valueString = "{source}"
