ValueSet: DocumentTypeCodes
Id: document-type
Title: "Type of document: all codes"
Description: "Every code of the code system document-type."
* insert OwnValueSet
* include codes from system DocumentType
