Instance: ContentHash
InstanceOf: NamingSystem
Title: "ContentHash"
Usage: #definition
* id = "content-hash"
* insert IdentifierSystem(ContentHash, https://fhir.samenhang.nl/NamingSystem/content-hash, [[SHA-256 of a message as it was received, 64 hexadecimal digits in lower case.]])
