Invariant: report-date
// Source: Wetboek van Burgerlijke Rechtsvordering artikel 809
Description: "nl: De datum van een rapport noemt jaar, maand en dag: daarmee wordt bepaald wie 12 jaar is. Vul de hele datum in (Wetboek van Burgerlijke Rechtsvordering artikel 809). / en: The date of a report names year, month and day: it decides who is 12 years old. Fill in the whole date (Wetboek van Burgerlijke Rechtsvordering article 809)."
Severity: #error
Expression: "date.toString().length() >= 10"
