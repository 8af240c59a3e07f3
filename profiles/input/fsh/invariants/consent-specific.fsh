Invariant: consent-specific
// Source: GDPR article 4 (11)
Description: "nl: Toestemming is specifiek: wat wordt toegestaan noemt aan wie (actor), waarvoor (purpose) en welke gegevens (securityLabel) (AVG artikel 4 onder 11). / en: Consent is specific: what is permitted names to whom (actor), what for (purpose) and which data (securityLabel) (GDPR article 4 (11))."
Severity: #error
Expression: "provision.provision.where(type = 'permit').all(actor.exists() and purpose.exists() and securityLabel.exists())"
