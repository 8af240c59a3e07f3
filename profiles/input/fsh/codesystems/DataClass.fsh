CodeSystem: DataClass
Id: data-class
Title: "Class of data"
Description: "How sensitive a piece of data is, and of what sort, so that it can be shared or held back by class."
* insert OwnCodeSystem
* insert InDutch([[Soort gegevens]], [[Hoe gevoelig een gegeven is en van welke soort, zodat het per soort kan worden gedeeld of achtergehouden.]])
* insert Term(identity, [[Identity]], [[identiteit]], [[Who somebody is: names, numbers, birth date.]], [[Wie iemand is: namen, nummers, geboortedatum.]], [[AVG artikel 4 onder 1]])
* insert Term(contact, [[Contact]], [[contactgegevens]], [[How somebody can be reached, the address included.]], [[Hoe iemand te bereiken is, ook het adres.]], [[StUF Jeugdzorg (contactgegevens)]])
* insert Term(secret-address, [[Secret address]], [[geheim adres]], [[An address that must not become known; only roles that may have it receive it.]], [[Een adres dat niet bekend mag worden; alleen rollen die het mogen hebben krijgen het.]], [[Wet basisregistratie personen artikel 2.59; Logisch Ontwerp BRP (indicatie geheim)]])
* insert Term(household, [[Household]], [[huishouden]], [[Who lives with whom.]], [[Wie met wie samenwoont.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Proeftuinen Toekomstscenario]])
* insert Term(safety-status, [[Safety status]], [[veiligheidsstatus]], [[How safe somebody is at a moment.]], [[Hoe veilig iemand op een moment is.]], [[Visie Toekomstscenario Rotterdam-Rijnmond]])
* insert Term(facts, [[Facts]], [[feiten]], [[Statements that are grounded in evidence.]], [[Uitspraken die met bewijs zijn onderbouwd.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Pilot vereenvoudiging jeugdbescherming Utrecht West; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(suspicions, [[Suspicions]], [[vermoedens]], [[Statements that are not proven.]], [[Uitspraken die niet bewezen zijn.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(opinions, [[Opinions]], [[meningen]], [[Judgements of a professional or another person.]], [[Oordelen van een professional of van iemand anders.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(child-view, [[View of the child]], [[stem van het kind]], [[What a child itself says.]], [[Wat een kind zelf zegt.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(health-data, [[Health data]], [[gezondheidsgegevens]], [[Data about physical or mental health.]], [[Gegevens over lichamelijke of geestelijke gezondheid.]], [[AVG artikel 9 lid 1]])
* insert Term(criminal-data, [[Criminal data]], [[strafrechtelijke gegevens]], [[Data about suspicions and convictions of criminal acts.]], [[Gegevens over verdenkingen van en veroordelingen voor strafbare feiten.]], [[AVG artikel 10; Uitvoeringswet AVG artikel 31]])
* insert Term(plan, [[Plan]], [[plan]], [[Goals, conditions and agreements.]], [[Doelen, voorwaarden en afspraken.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
* insert Term(report, [[Report]], [[rapport]], [[A report of an investigation.]], [[Een rapport van een onderzoek.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(court-decision, [[Court decision]], [[beschikking]], [[A decision of the court.]], [[Een beslissing van de rechter.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(reporter-identity, [[Identity of the reporter]], [[identiteit melder]], [[Who reported; only roles that may know it receive it.]], [[Wie de melding deed; alleen rollen die het mogen weten krijgen het.]], [[KNMG-meldcode kindermishandeling en huiselijk geweld (anoniem melden bij Veilig Thuis)]])
