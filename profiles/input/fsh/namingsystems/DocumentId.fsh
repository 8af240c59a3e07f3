Instance: DocumentId
InstanceOf: NamingSystem
Title: "DocumentId"
Usage: #definition
* id = "document-id"
* insert IdentifierSystem(DocumentId, https://fhir.samenhang.nl/NamingSystem/document-id, [[nl: Nummer van een vastgestelde versie van een document. / en: Identification of one issued version of a document.]])
