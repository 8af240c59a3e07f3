Invariant: consent-withdrawn
// Source: GDPR article 7 (3)
Description: "nl: Een ingetrokken toestemming heeft de status inactive en zegt bij withdrawn wanneer zij is ingetrokken; een andere toestemming heeft geen withdrawn (AVG artikel 7 lid 3). / en: A consent that was withdrawn has the status inactive and says in withdrawn when that was; no other consent has withdrawn (GDPR article 7 (3))."
Severity: #error
Expression: "(status = 'inactive') = extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/withdrawn').exists()"
