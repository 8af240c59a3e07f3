CodeSystem: ProfessionalFunction
Id: professional-function
Title: "Function of a professional"
Description: "As what a professional works around a family."
* insert OwnCodeSystem
* insert InDutch([[Functie van een professional]], [[Als wat een professional rond een gezin werkt.]])
* insert Term(fixed-professional, [[Fixed professional]], [[vaste professional / vast aanspreekpunt]], [[The one professional the family and all others turn to.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Proeftuinen Toekomstscenario; Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
* insert Term(case-director, [[Case director]], [[casusregisseur]], [[Keeps the work of all organisations in one line.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(youth-protection-officer, [[Youth protection officer]], [[jeugdbeschermer / gezinsvoogd]], [[Executes a measure of child protection.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(board-investigator, [[Investigator of the board]], [[raadsonderzoeker]], [[Investigates for the child protection board.]], [[Visie Toekomstscenario Rotterdam-Rijnmond]])
* insert Term(triage-officer, [[Triage officer]], [[triagist]], [[Judges which way a report goes.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(behavioural-expert, [[Behavioural expert]], [[gedragsdeskundige]], [[Psychologist or educationalist who advises the team.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(experience-expert, [[Expert by experience]], [[ervaringsdeskundige]], [[Has lived through it and helps others with it.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(children-judge, [[Judge of the children's court]], [[kinderrechter]], [[Decides on measures of child protection.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(confidential-adviser, [[Confidential adviser]], [[vertrouwenspersoon]], [[Stands beside the family, independent of the organisations.]], [[Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(family-lawyer, [[Family lawyer]], [[gezinsadvocaat]], [[Lawyer for the family.]], [[Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(fixed-liaison, [[Fixed liaison]], [[vaste contactpersoon]], [[The fixed contact of Veilig Thuis for a local team.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West]])
