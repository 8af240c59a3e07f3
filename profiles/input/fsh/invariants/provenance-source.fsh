Invariant: provenance-source
Description: "nl: De bron is het oorspronkelijke bericht: noem zijn berichtnummer (message-id) of de hash van zijn bytes (content-hash, 64 hexadecimale cijfers). / en: The source is the native message: name its message id (message-id) or the hash of its bytes (content-hash, 64 hexadecimal digits)."
Severity: #error
Expression: "(system.exists() and value.exists()) implies (system = 'https://fhir.samenhang.nl/NamingSystem/message-id' or (system = 'https://fhir.samenhang.nl/NamingSystem/content-hash' and value.matches('^[0-9a-f]{64}$')))"
