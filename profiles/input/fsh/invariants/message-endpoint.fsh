Invariant: message-endpoint
Description: "nl: Een adres van een bericht is urn:oin: met 20 cijfers of urn:samenhang:directory. / en: An endpoint of a message is urn:oin: with 20 digits or urn:samenhang:directory."
Severity: #error
Expression: "endpoint = 'urn:samenhang:directory' or endpoint.matches('^urn:oin:[0-9]{20}$')"
