Extension: DataClassExtension
Id: data-class
Title: "Class of data"
Description: "Marks data that may not go to everybody, such as a secret address."
Context: Element
* value[x] 1..1
* value[x] only Coding
* valueCoding from DataClassCodes (required)
* valueCoding.system 1..1
* valueCoding.code 1..1
// What people call it.
* . ^short = "nl: Klasse van gegevens / en: Class of data"
* . ^definition = "nl: Markeert gegevens die niet iedereen mag zien, zoals een geheim adres. / en: Marks data that may not go to everybody, such as a secret address."
* value[x] ^short = "nl: Welke klasse / en: Which class"
* value[x].system ^short = "nl: Lijst van klassen / en: List of classes"
* value[x].code ^short = "nl: Code van de klasse / en: Code of the class"
