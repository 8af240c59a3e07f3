Instance: DocumentId
InstanceOf: NamingSystem
Title: "DocumentId"
Usage: #definition
* id = "document-id"
* insert IdentifierSystem(DocumentId, https://fhir.samenhang.nl/NamingSystem/document-id, [[Identification of one issued version of a document.]])
