Invariant: address-part
// Source: nl-core-AddressInformation (zib Adresgegevens 2020)
Description: "nl: Straat, huisnummer, toevoeging, aanduiding en extra informatie staan elk hoogstens een keer in een adresregel (nl-core AddressInformation). / en: Street, house number, suffix, indication and additional information stand at most once each in a line of an address (nl-core AddressInformation)."
Severity: #error
Expression: "line.all(extension.url.isDistinct())"
