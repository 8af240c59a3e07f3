Profile: ChainPractitioner
Parent: Practitioner
Id: ChainPractitioner
Title: "Person who is a professional"
Description: "The person in a function, with the name as in the national core profiles."
* insert NationalName
* insert NationalAddress
* identifier obeys agb-code
