Invariant: consent-day
// Source: Jeugdwet article 7.3.4
Description: "nl: De leeftijd op de dag van de toestemming telt: schrijf bij dateTime minstens jaar, maand en dag (Jeugdwet artikel 7.3.4). / en: The age on the day of the consent counts: write at least year, month and day in dateTime (Jeugdwet article 7.3.4)."
Severity: #error
Expression: "dateTime.where($this.hasValue()).toString().length() >= 10 and extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/withdrawn').value.where($this.toString().length() < 10).empty()"
