// A search by what one of our extensions says.
RuleSet: SearchOnExtension(code, name, type, dutch, english)
* id = "{code}"
* url = "https://fhir.samenhang.nl/SearchParameter/{code}"
* version = "0.1.0"
* name = "{name}"
* status = #active
* experimental = false
* date = "2026-01-01"
* publisher = "Samenhang"
* description = "nl: {dutch} / en: {english}"
* code = #{code}
* type = #{type}
