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
