CodeSystem: Perspective
Id: perspective
Title: "Perspective"
Description: "Whose view a statement gives."
* insert OwnCodeSystem
* insert InDutch([[Perspectief]], [[Wiens kijk een uitspraak geeft.]])
* insert Term(child, [[Child]], [[kind]], [[What the child itself sees, thinks or wants.]], [[Wat het kind zelf ziet, denkt of wil.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (subjectieve perspectieven)]])
* insert Term(parent, [[Parent]], [[ouder]], [[The view of the parent with whom the child lives most of the time.]], [[De kijk van de ouder bij wie het kind het meest woont.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (subjectieve perspectieven)]])
* insert Term(other-parent, [[Other parent]], [[andere ouder]], [[The view of the other parent, beside the one already named.]], [[De kijk van de andere ouder, naast de ouder die al is genoemd.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (subjectieve perspectieven)]])
* insert Term(partner, [[Partner]], [[partner]], [[The view of the partner of a parent or of another adult.]], [[De kijk van de partner van een ouder of van een andere volwassene.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (doelgroep)]])
* insert Term(ex-partner, [[Ex-partner]], [[ex-partner]], [[The view of the former partner of a parent or of another adult.]], [[De kijk van de vroegere partner van een ouder of van een andere volwassene.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (doelgroep)]])
* insert Term(family-member, [[Family member]], [[familielid]], [[The view of another member of the family, such as a grandparent or a brother.]], [[De kijk van een ander familielid, zoals een opa, een oma of een broer.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (subjectieve perspectieven)]])
* insert Term(network-member, [[Member of the network]], [[lid van het netwerk]], [[The view of somebody around the family who does not work for an organisation.]], [[De kijk van iemand rond het gezin die niet voor een organisatie werkt.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (toepassing in onze beweging)]])
* insert Term(foster-parent, [[Foster parent]], [[pleegouder]], [[The view of a foster parent.]], [[De kijk van een pleegouder.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (doelen voor 2021)]])
* insert Term(professional, [[Professional]], [[professional]], [[The view of a professional who works with the family.]], [[De kijk van een professional die met het gezin werkt.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (perspectief van de professional)]])
* insert Term(organisation, [[Organisation]], [[organisatie]], [[The view that an organisation takes as a whole.]], [[De kijk van een organisatie als geheel.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (toepassing in onze beweging)]])
* insert Term(experience-expert, [[Expert by experience]], [[ervaringsdeskundige]], [[The view of somebody who brings experience of his or her own.]], [[De kijk van iemand die eigen ervaring meebrengt.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (ervaringsdeskundigheid)]])
