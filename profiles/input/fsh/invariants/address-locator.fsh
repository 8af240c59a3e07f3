Invariant: address-locator
// Source: nl-core-AddressInformation (zib Adresgegevens 2020)
Description: "nl: De aanduiding bij een huisnummer is by (bij) of to (tegenover) (nl-core AddressInformation). / en: The indication of a house number is by (near) or to (opposite) (nl-core AddressInformation)."
Severity: #error
Expression: "line.extension('http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-additionalLocator').value.all($this = 'by' or $this = 'to')"
