CodeSystem: StatementTopic
Id: statement-topic
Title: "Topic of a statement"
Description: "What a statement is about."
* insert OwnCodeSystem
* insert InDutch([[Onderwerp van een uitspraak]], [[Waar een uitspraak over gaat.]])
* insert Term(incident-description, [[Description of the incident]], [[omschrijving incident]], [[What happened.]], [[Wat er gebeurde.]], [[StUF Jeugdzorg (omschrijvingIncident)]])
* insert Term(incident-location, [[Location of the incident]], [[locatie incident]], [[Where it happened.]], [[Waar het gebeurde.]], [[StUF Jeugdzorg (locatieIncident)]])
* insert Term(concern, [[Concern]], [[zorg]], [[What somebody worries about.]], [[Waar iemand zich zorgen over maakt.]], [[StUF Jeugdzorg (omschrijvingZorgelijkeSituatie)]])
* insert Term(prior-registration, [[Prior registration]], [[eerdere registratie]], [[Earlier reports or registrations about the family.]], [[Eerdere meldingen of registraties over het gezin.]], [[StUF Jeugdzorg (relevanteRegistratie)]])
* insert Term(additional-information, [[Additional information]], [[aanvullende informatie]], [[What else matters to understand the case.]], [[Wat verder van belang is om de zaak te begrijpen.]], [[StUF Jeugdzorg (aanvullendeInformatie)]])
* insert Term(existing-help, [[Existing help]], [[bestaande hulpverlening]], [[Which help the family has already.]], [[Welke hulp het gezin al heeft.]], [[StUF Jeugdzorg (bestaandeHulpverlening)]])
* insert Term(temporary-restraining-order, [[Temporary restraining order]], [[tijdelijk huisverbod]], [[Whether somebody may not enter the house for some time.]], [[Of iemand een tijd de woning niet in mag.]], [[StUF Jeugdzorg (tijdelijkHuisverbod)]])
* insert Term(arrest, [[Arrest]], [[aanhouding]], [[Whether somebody was arrested.]], [[Of er iemand is aangehouden.]], [[StUF Jeugdzorg (aanhouding)]])
* insert Term(criminal-complaint, [[Criminal complaint]], [[aangifte]], [[Whether a criminal complaint was made.]], [[Of er aangifte is gedaan.]], [[StUF Jeugdzorg (aangifte)]])
* insert Term(honour-related-violence, [[Honour-related violence]], [[eergerelateerd geweld]], [[Whether honour of the family plays a part.]], [[Of de eer van de familie meespeelt.]], [[StUF Jeugdzorg (eergerelateerdGeweld)]])
* insert Term(sash-level, [[SASH level]], [[SASH-niveau]], [[The level of risk of stalking that the screening instrument SASH gave.]], [[Hoe groot het risico op stalking is volgens de SASH.]], [[StUF Jeugdzorg (SASHniveau)]])
* insert Term(person-information, [[Information about a person]], [[informatie over een persoon]], [[What is said about one person in particular.]], [[Wat er over een bepaalde persoon wordt gezegd.]], [[StUF Jeugdzorg (aanvullendeInformatieBetrokkenPersoon)]])
* insert Term(care-for-minor, [[Care for a minor]], [[zorg voor minderjarige]], [[Who takes care of a minor, and how.]], [[Wie voor een minderjarige zorgt, en hoe.]], [[StUF Jeugdzorg (overigeZorgMinderjarige)]])
* insert Term(informing, [[Informing the family]], [[informeren van het gezin]], [[What the family was told about sharing, and how it reacted.]], [[Wat het gezin over het delen is verteld, en hoe het reageerde.]], [[StUF Jeugdzorg (informering)]])
* insert Term(coordination-meeting-wanted, [[Coordination meeting wanted]], [[afstemmingsoverleg gewenst]], [[Whether the sender wants to meet the receiver about the case.]], [[Of de afzender met de ontvanger over de zaak wil overleggen.]], [[StUF Jeugdzorg (indicatieAgenderingAfstemmingsoverlegGewenst)]])
* insert Term(confidentiality, [[Confidentiality]], [[vertrouwelijkheid]], [[What must be handled as confidential, and why.]], [[Wat vertrouwelijk moet blijven, en waarom.]], [[StUF Jeugdzorg (vertrouwelijkAanduiding)]])
* insert Term(case-description, [[Description of the case]], [[omschrijving casus]], [[The case as the sender sees it.]], [[De zaak zoals de afzender die ziet.]], [[StUF Jeugdzorg (omschrijving)]])
* insert Term(safety-status, [[Safety status]], [[veiligheidsstatus]], [[How safe the members of the family are now.]], [[Hoe veilig de gezinsleden nu zijn.]], [[Visie Toekomstscenario Rotterdam-Rijnmond]])
* insert Term(child-view, [[View of the child]], [[stem van het kind]], [[What a child itself says.]], [[Wat een kind zelf zegt.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(other, [[Other]], [[overig]], [[Another topic.]], [[Een ander onderwerp.]], [[StUF Jeugdzorg (overigeInformatie)]])
