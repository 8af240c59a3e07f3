CodeSystem: ProfessionalFunction
Id: professional-function
Title: "Function of a professional"
Description: "As what a professional works around a family."
* insert OwnCodeSystem
* insert InDutch([[Functie van een professional]], [[Als wat een professional rond een gezin werkt.]])
* insert Term(fixed-professional, [[Fixed professional]], [[vaste professional / vast aanspreekpunt]], [[The one professional the family and all others turn to.]], [[De ene professional bij wie het gezin en alle anderen terechtkunnen.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Proeftuinen Toekomstscenario; Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
* insert Term(case-director, [[Case director]], [[casusregisseur]], [[Keeps the work of all organisations in one line.]], [[Houdt het werk van alle organisaties op een lijn.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(youth-protection-officer, [[Youth protection officer]], [[jeugdbeschermer / gezinsvoogd]], [[Executes a measure of child protection.]], [[Voert een maatregel van kinderbescherming uit.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(board-investigator, [[Investigator of the board]], [[raadsonderzoeker]], [[Investigates for the child protection board.]], [[Doet onderzoek voor de Raad voor de Kinderbescherming.]], [[Visie Toekomstscenario Rotterdam-Rijnmond]])
* insert Term(triage-officer, [[Triage officer]], [[triagist]], [[Judges which way a report goes.]], [[Beoordeelt welke weg een melding gaat.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(behavioural-expert, [[Behavioural expert]], [[gedragsdeskundige]], [[Psychologist or educationalist who advises the team.]], [[Psycholoog of orthopedagoog die het team adviseert.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(experience-expert, [[Expert by experience]], [[ervaringsdeskundige]], [[Has lived through it and helps others with it.]], [[Heeft het zelf meegemaakt en helpt er anderen mee.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(children-judge, [[Judge of the children's court]], [[kinderrechter]], [[Decides on measures of child protection.]], [[Beslist over maatregelen van kinderbescherming.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(confidential-adviser, [[Confidential adviser]], [[vertrouwenspersoon]], [[Stands beside the family, independent of the organisations.]], [[Staat naast het gezin, los van de organisaties.]], [[Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(family-lawyer, [[Family lawyer]], [[gezinsadvocaat]], [[Lawyer for the family.]], [[Advocaat voor het gezin.]], [[Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(fixed-liaison, [[Fixed liaison]], [[vaste contactpersoon]], [[The fixed contact of Veilig Thuis for a local team.]], [[De vaste contactpersoon van Veilig Thuis voor een lokaal team.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West]])
