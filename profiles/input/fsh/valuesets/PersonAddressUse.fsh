ValueSet: PersonAddressUse
Id: person-address-use
Title: "Use of an address of a person"
Description: "home is the formal address of the population register, temp is where the person really stays, and old is an address of before."
* insert OwnValueSet
* insert InDutch([[Soort adres]], [[home is het adres in de basisregistratie, temp is waar iemand echt verblijft en old is een adres van vroeger.]])
* http://hl7.org/fhir/address-use#home
* http://hl7.org/fhir/address-use#temp
* http://hl7.org/fhir/address-use#old
* http://hl7.org/fhir/address-use#work
