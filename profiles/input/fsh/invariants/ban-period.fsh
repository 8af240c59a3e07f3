Invariant: ban-period
// Source: Samenhang vocabulary, court decision
Description: "nl: Het verbod om te delen eindigt voor het begint. Verbeter de eerste of de laatste dag (Woordenlijst van Samenhang, beschikking). / en: The ban on disclosure ends before it begins. Correct the first or the last day (Samenhang vocabulary, court decision)."
Severity: #error
Expression: "(extension.where(url = 'from').exists() and extension.where(url = 'until').exists()) implies ((extension.where(url = 'until').value.toString() & '-99-99').substring(0, 10) >= extension.where(url = 'from').value.toString().substring(0, 10))"
