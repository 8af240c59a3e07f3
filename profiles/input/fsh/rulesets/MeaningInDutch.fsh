// What a code means, in the words of those who use it.
RuleSet: MeaningInDutch(code, meaning)
* #{code} ^definition.extension[0].url = "http://hl7.org/fhir/StructureDefinition/translation"
* #{code} ^definition.extension[0].extension[0].url = "lang"
* #{code} ^definition.extension[0].extension[0].valueCode = #nl
* #{code} ^definition.extension[0].extension[1].url = "content"
* #{code} ^definition.extension[0].extension[1].valueString = "{meaning}"
