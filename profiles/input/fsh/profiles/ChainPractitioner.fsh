Profile: ChainPractitioner
Parent: Practitioner
Id: ChainPractitioner
Title: "Person who is a professional"
Description: "The person in a function, with the name as in the national core profiles."
* insert NationalName
* insert NationalAddress
* identifier obeys agb-code
// What people call it.
* . ^short = "nl: Persoon achter een functie / en: Person behind a function"
* . ^definition = "nl: De mens die een functie vervult, met de naam zoals in de nationale kernprofielen. / en: The person who fulfils a function, with the name as in the national core profiles."
* identifier ^short = "nl: Nummer, zoals de AGB-code / en: Number, such as the AGB code"
* name ^short = "nl: Naam / en: Name"
* address ^short = "nl: Adres / en: Address"
