Invariant: safety-5-informed
// Source: Pilot vereenvoudiging jeugdbescherming Utrecht West
Description: "nl: Toestemming wordt gegeven op volledige informatie. Schrijf in information-given wat er vooraf is verteld (Pilot vereenvoudiging jeugdbescherming Utrecht West). / en: Consent is given on full information. Write in information-given what was told beforehand (Pilot vereenvoudiging jeugdbescherming Utrecht West)."
Severity: #error
Expression: "status = 'active' implies extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/information-given').exists()"
