Invariant: provenance-mapping
Description: "nl: De vertaling noemt het adres van de vertaalregels met aan het eind hun versie, zoals .../1.0.0. / en: The translation names the address of the mapping with its version at the end, such as .../1.0.0."
Severity: #error
Expression: "$this.toString().matches('^[a-z]+:.*/[0-9]+([.][0-9]+)*$')"
