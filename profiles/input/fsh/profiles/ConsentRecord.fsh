Profile: ConsentRecord
Parent: Consent
Id: ConsentRecord
Title: "Consent"
Description: "Who may share which classes of data about a person, with whom, for which purpose and until when. What it does not permit, it does not allow. The performers are those who gave it or, once it is withdrawn, those who withdrew it."
* obeys safety-5-informed and consent-withdrawn and consent-day and consent-specific and consent-exception and consent-actor
* extension contains
    InformationGivenExtension named informationGiven 0..1 and
    WithdrawnExtension named withdrawn 0..1
* identifier 1..1
* identifier.system 1..1
* identifier.value 1..1
* status from ConsentStatus (required)
* scope = http://terminology.hl7.org/CodeSystem/consentscope#patient-privacy
* category 1..1
* category = http://terminology.hl7.org/CodeSystem/v3-ActCode#IDSCL
* patient 1..1
* patient only Reference(Patient)
* patient.reference 1..1
* dateTime 1..1
* performer 1..*
* performer only Reference(Patient or RelatedPerson or PractitionerRole)
* performer.extension contains ConsentCapacityExtension named capacity 1..1
* performer.reference 1..1
* organization 1..1
* organization only Reference(Organization)
* policyRule 1..1
* policyRule = ConsentPolicy#only-what-is-permitted
// The root only says how long; what is permitted stands in the provisions inside it.
* provision 1..1
* provision.type 0..0
* provision.actor 0..0
* provision.action 0..0
* provision.securityLabel 0..0
* provision.purpose 0..0
* provision.class 0..0
* provision.code 0..0
* provision.dataPeriod 0..0
* provision.data 0..0
* provision.provision 1..*
* provision.provision.type 1..1
* provision.provision.actor.role from OrganisationRoleCodes (required)
* provision.provision.actor.reference only Reference(Organization)
* provision.provision.securityLabel from DataClassCodes (required)
* provision.provision.purpose from ProcessingPurposeCodes (required)
// What people call it.
* . ^short = "nl: Vastgelegde toestemming / en: Recorded consent"
* . ^definition = "nl: Wie welke gegevens over iemand mag delen, met wie, waarvoor en tot wanneer. Wat er niet staat, mag niet. Onder \"wie\" staat wie de toestemming gaf of, als die is ingetrokken, wie haar introk. / en: Who may share which classes of data about a person, with whom, for which purpose and until when. What it does not permit, it does not allow. The performers are those who gave it or, once it is withdrawn, those who withdrew it."
* extension[informationGiven] ^short = "nl: Wat vooraf is verteld / en: What was told beforehand"
* extension[withdrawn] ^short = "nl: Ingetrokken op / en: Withdrawn on"
* identifier ^short = "nl: Nummer van de toestemming / en: Number of the consent"
* identifier.system ^short = "nl: Soort nummer / en: Kind of number"
* identifier.value ^short = "nl: Het nummer zelf / en: The number itself"
* status ^short = "nl: Geldt zij nog / en: Whether it holds"
* scope ^short = "nl: Soort vastlegging / en: Kind of record"
* category ^short = "nl: Waarover het gaat / en: What it is about"
* patient ^short = "nl: Over wie / en: About whom"
* patient.reference ^short = "nl: Verwijzing naar de persoon / en: Reference to the person"
* dateTime ^short = "nl: Gegeven op / en: Given on"
* performer ^short = "nl: Wie haar gaf of introk / en: Who gave or withdrew it"
* performer.extension[capacity] ^short = "nl: Als wie / en: As whom"
* performer.reference ^short = "nl: Verwijzing naar de persoon / en: Reference to the person"
* organization ^short = "nl: Wie haar vastlegde / en: Who recorded it"
* policyRule ^short = "nl: Wat niet is genoemd, mag niet / en: What is not named is not allowed"
* provision ^short = "nl: Looptijd / en: Term"
* provision.period ^short = "nl: Van wanneer tot wanneer / en: From when until when"
* provision.provision ^short = "nl: Wat mag en wat niet / en: What is allowed and what not"
* provision.provision.type ^short = "nl: Mag of mag niet / en: Allowed or not"
* provision.provision.actor ^short = "nl: Met wie / en: With whom"
* provision.provision.actor.role ^short = "nl: Welk soort organisatie / en: Which kind of organisation"
* provision.provision.actor.reference ^short = "nl: Welke organisatie / en: Which organisation"
* provision.provision.securityLabel ^short = "nl: Welke gegevens / en: Which data"
* provision.provision.purpose ^short = "nl: Waarvoor / en: For which purpose"
