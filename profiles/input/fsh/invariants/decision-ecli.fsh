Invariant: decision-ecli
// Source: Raad van de Europese Unie, conclusies van 29 april 2011 over de ECLI
Description: "nl: Een ECLI van een Nederlandse uitspraak is ECLI:NL:, de code van het gerecht, het jaar en het nummer, met dubbele punten ertussen. Verbeter de ECLI of laat haar weg (Raad van de Europese Unie, conclusies van 29 april 2011 over de ECLI). / en: An ECLI of a Dutch decision is ECLI:NL:, the code of the court, the year and the number, with colons between them. Correct the ECLI or leave it out (Council of the European Union, conclusions of 29 April 2011 on the ECLI)."
Severity: #error
Expression: "value.exists() implies value.matches('^ECLI:NL:[A-Z]{1,7}:[0-9]{4}:[A-Z0-9.]{1,25}$')"
