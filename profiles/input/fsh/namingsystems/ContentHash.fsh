Instance: ContentHash
InstanceOf: NamingSystem
Title: "ContentHash"
Usage: #definition
* id = "content-hash"
* insert IdentifierSystem(ContentHash, https://fhir.samenhang.nl/NamingSystem/content-hash, [[nl: SHA-256 van een bericht zoals het binnenkwam, 64 hexadecimale cijfers in kleine letters. / en: SHA-256 of a message as it was received, 64 hexadecimal digits in lower case.]])
