Instance: ProcessingPurposeSearch
InstanceOf: SearchParameter
Title: "For which purpose data were shared"
Usage: #definition
* insert SearchOnExtension(processing-purpose, ProcessingPurposeSearch, token, [[Voor welk doel gedeeld is.]], [[For which purpose data were shared.]])
* base[+] = #ServiceRequest
* base[+] = #MessageHeader
* expression = "ServiceRequest.extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/processing-purpose').value | MessageHeader.extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/processing-purpose').value"
