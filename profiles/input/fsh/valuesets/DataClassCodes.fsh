ValueSet: DataClassCodes
Id: data-class
Title: "Class of data: all codes"
Description: "Every code of the code system data-class."
* insert OwnValueSet
* include codes from system DataClass
