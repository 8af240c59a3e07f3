Profile: SafetyPerson
Parent: Patient
Id: SafetyPerson
Title: "Person"
Description: "Anyone from 0 to 100 who is involved in the safety of a family. A citizen service number is not required. A secret address is marked on the address and on the person. Names and addresses are written as in the national core profiles."
* obeys person-secret-address and person-identifier-system
* identifier obeys person-bsn
* identifier.system 1..1
* identifier.value 1..1
* name.use 1..1
* insert NationalName
* insert NationalAddress
* address.use from PersonAddressUse (required)
