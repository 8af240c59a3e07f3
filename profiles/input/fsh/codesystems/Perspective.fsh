CodeSystem: Perspective
Id: perspective
Title: "Perspective"
Description: "Whose view a statement gives."
* insert OwnCodeSystem
* insert InDutch([[Perspectief]], [[Wiens kijk een uitspraak geeft.]])
* insert Term(child, [[Child]], [[kind]], [[What the child itself sees, thinks or wants.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (subjectieve perspectieven)]])
* insert Term(parent, [[Parent]], [[ouder]], [[The view of the parent with whom the child lives most of the time.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (subjectieve perspectieven)]])
* insert Term(other-parent, [[Other parent]], [[andere ouder]], [[The view of the other parent, beside the one already named.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (subjectieve perspectieven)]])
* insert Term(partner, [[Partner]], [[partner]], [[The view of the partner of a parent or of another adult.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (doelgroep)]])
* insert Term(ex-partner, [[Ex-partner]], [[ex-partner]], [[The view of the former partner of a parent or of another adult.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (doelgroep)]])
* insert Term(family-member, [[Family member]], [[familielid]], [[The view of another member of the family, such as a grandparent or a brother.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (subjectieve perspectieven)]])
* insert Term(network-member, [[Member of the network]], [[lid van het netwerk]], [[The view of somebody around the family who does not work for an organisation.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (toepassing in onze beweging)]])
* insert Term(foster-parent, [[Foster parent]], [[pleegouder]], [[The view of a foster parent.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (doelen voor 2021)]])
* insert Term(professional, [[Professional]], [[professional]], [[The view of a professional who works with the family.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (perspectief van de professional)]])
* insert Term(organisation, [[Organisation]], [[organisatie]], [[The view that an organisation takes as a whole.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (toepassing in onze beweging)]])
* insert Term(experience-expert, [[Expert by experience]], [[ervaringsdeskundige]], [[The view of somebody who brings experience of his or her own.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (ervaringsdeskundigheid)]])
