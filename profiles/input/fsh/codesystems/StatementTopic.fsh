CodeSystem: StatementTopic
Id: statement-topic
Title: "Topic of a statement"
Description: "What a statement is about."
* insert OwnCodeSystem
* insert Term(incident-description, [[Description of the incident]], [[omschrijving incident]], [[What happened.]], [[StUF Jeugdzorg]])
* insert Term(incident-location, [[Location of the incident]], [[locatie incident]], [[Where it happened.]], [[StUF Jeugdzorg]])
* insert Term(concern, [[Concern]], [[zorg]], [[What somebody worries about.]], [[StUF Jeugdzorg]])
* insert Term(prior-registration, [[Prior registration]], [[eerdere registratie]], [[Earlier reports or registrations about the family.]], [[StUF Jeugdzorg]])
* insert Term(additional-information, [[Additional information]], [[aanvullende informatie]], [[What else matters to understand the case.]], [[StUF Jeugdzorg]])
* insert Term(existing-help, [[Existing help]], [[bestaande hulpverlening]], [[Which help the family has already.]], [[StUF Jeugdzorg]])
* insert Term(temporary-restraining-order, [[Temporary restraining order]], [[tijdelijk huisverbod]], [[Whether somebody may not enter the house for some time.]], [[StUF Jeugdzorg]])
* insert Term(arrest, [[Arrest]], [[aanhouding]], [[Whether somebody was arrested.]], [[StUF Jeugdzorg]])
* insert Term(criminal-complaint, [[Criminal complaint]], [[aangifte]], [[Whether a criminal complaint was made.]], [[StUF Jeugdzorg]])
* insert Term(honour-related-violence, [[Honour-related violence]], [[eergerelateerd geweld]], [[Whether honour of the family plays a part.]], [[StUF Jeugdzorg]])
* insert Term(sash-level, [[SASH level]], [[SASH-niveau]], [[The level of risk of stalking that the screening instrument SASH gave.]], [[StUF Jeugdzorg]])
* insert Term(person-information, [[Information about a person]], [[informatie over een persoon]], [[What is said about one person in particular.]], [[StUF Jeugdzorg]])
* insert Term(care-for-minor, [[Care for a minor]], [[zorg voor minderjarige]], [[Who takes care of a minor, and how.]], [[StUF Jeugdzorg]])
* insert Term(informing, [[Informing the family]], [[informeren van het gezin]], [[What the family was told about sharing, and how it reacted.]], [[StUF Jeugdzorg]])
* insert Term(coordination-meeting-wanted, [[Coordination meeting wanted]], [[afstemmingsoverleg gewenst]], [[Whether the sender wants to meet the receiver about the case.]], [[StUF Jeugdzorg]])
* insert Term(confidentiality, [[Confidentiality]], [[vertrouwelijkheid]], [[What must be handled as confidential, and why.]], [[StUF Jeugdzorg]])
* insert Term(case-description, [[Description of the case]], [[omschrijving casus]], [[The case as the sender sees it.]], [[StUF Jeugdzorg]])
* insert Term(safety-status, [[Safety status]], [[veiligheidsstatus]], [[How safe the members of the family are now.]], [[StUF Jeugdzorg]])
* insert Term(child-view, [[View of the child]], [[stem van het kind]], [[What a child itself says.]], [[StUF Jeugdzorg]])
* insert Term(other, [[Other]], [[overig]], [[Another topic.]], [[StUF Jeugdzorg]])
