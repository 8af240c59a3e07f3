Instance: ConsentSearch
InstanceOf: SearchParameter
Title: "What was shared on this consent"
Usage: #definition
* insert SearchOnExtension(consent, ConsentSearch, reference, [[Wat op grond van deze toestemming gedeeld is.]], [[What was shared on this consent.]])
* base[+] = #ServiceRequest
* base[+] = #MessageHeader
* expression = "ServiceRequest.extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/consent').value | MessageHeader.extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/consent').value"
* target[+] = #Consent
