ValueSet: DataClassCodes
Id: data-class
Title: "Class of data: all codes"
Description: "Every code of the code system data-class."
* insert OwnValueSet
* insert InDutch([[Soort gegevens: alle codes]], [[Alle codes van de codelijst data-class.]])
* include codes from system DataClass
