CodeSystem: Involvement
Id: involvement
Title: "Involvement"
Description: "How a person of any age is involved in lack of safety."
* insert OwnCodeSystem
* insert InDutch([[Betrokkenheid]], [[Hoe iemand, van welke leeftijd ook, bij de onveiligheid betrokken is.]])
* insert Term(victim, [[Victim]], [[slachtoffer]], [[The person underwent violence, abuse or neglect.]], [[Tegen deze persoon is geweld gebruikt, of die is mishandeld of verwaarloosd.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(alleged-perpetrator, [[Alleged perpetrator]], [[vermoedelijke pleger]], [[The person is said to have used violence; it need not be proven.]], [[Van deze persoon wordt gezegd dat die geweld gebruikte; het hoeft niet bewezen te zijn.]], [[Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(witness, [[Witness]], [[getuige]], [[The person saw or heard it.]], [[Deze persoon zag of hoorde het.]], [[StUF Jeugdzorg, meldingGeneriek (getuige)]])
* insert Term(child-in-household, [[Child in the household]], [[kind in het gezin]], [[The person is a child in the family where it happened.]], [[Deze persoon is een kind in het gezin waar het gebeurde.]], [[Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(bystander, [[Bystander]], [[omstander]], [[The person was near without being part of it.]], [[Deze persoon was in de buurt zonder erbij betrokken te zijn.]], [[Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(reporter, [[Reporter]], [[melder]], [[The person reported it.]], [[Deze persoon meldde het.]], [[StUF Jeugdzorg (melder)]])
* insert Term(network-member, [[Member of the network]], [[lid van het netwerk]], [[The person belongs to the people the family turns to.]], [[Deze persoon hoort bij de mensen bij wie het gezin terechtkan.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
