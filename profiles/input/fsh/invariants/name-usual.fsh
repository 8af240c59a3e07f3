Invariant: name-usual
// Source: nl-core-NameInformation.GivenName (zib Naamgegevens 2020)
Description: "nl: Een naam met gebruik usual is een roepnaam en staat in given (nl-core NameInformation.GivenName). / en: A name with use usual is the name somebody goes by and stands in given (nl-core NameInformation.GivenName)."
Severity: #error
Expression: "(use.exists() and use = 'usual') implies given.exists()"
