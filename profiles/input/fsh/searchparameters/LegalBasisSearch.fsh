Instance: LegalBasisSearch
InstanceOf: SearchParameter
Title: "On which legal basis data were shared"
Usage: #definition
* insert SearchOnExtension(legal-basis, LegalBasisSearch, token, [[Op welke grondslag gedeeld is.]], [[On which legal basis data were shared.]])
* base[+] = #ServiceRequest
* base[+] = #MessageHeader
* expression = "ServiceRequest.extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/legal-basis').value | MessageHeader.extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/legal-basis').value"
