CodeSystem: CardSection
Id: card-section
Title: "Section of the safety card"
Description: "The parts of the safety card that travels with a family."
* insert OwnCodeSystem
* insert InDutch([[Deel van de veiligheidskaart]], [[De delen van de veiligheidskaart die met een gezin meegaat.]])
* insert Term(phase, [[Phase]], [[fase]], [[How safe each member of the family is now.]], [[Hoe veilig ieder gezinslid nu is.]], [[Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(agreements, [[Agreements]], [[afspraken]], [[What all who are involved agreed about safety in daily life, day and night.]], [[Wat iedereen heeft afgesproken over veiligheid in het dagelijks leven, dag en nacht.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(who-does-what, [[Who does what]], [[wie doet wat]], [[Which contribution each professional and each organisation makes.]], [[Wat elke professional en elke organisatie bijdraagt.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
* insert Term(network, [[Network]], [[netwerk]], [[Which people around the family think along and help.]], [[Welke mensen rond het gezin meedenken en helpen.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West; Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
* insert Term(if-it-goes-wrong, [[If it goes wrong]], [[als het misgaat]], [[Who steps in, and how, when there is danger after all.]], [[Wie er ingrijpt, en hoe, als er toch gevaar is.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West]])
