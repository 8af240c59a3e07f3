ValueSet: DocumentTypeCodes
Id: document-type
Title: "Type of document: all codes"
Description: "Every code of the code system document-type."
* insert OwnValueSet
* insert InDutch([[Soort document: alle codes]], [[Alle codes van de codelijst document-type.]])
* include codes from system DocumentType
