CodeSystem: HearingStatus
Id: hearing-status
Title: "Status of a hearing"
Description: "Whether the two sides were heard: whether somebody could give his or her view before the report was made, and what came of it."
* insert OwnCodeSystem
* insert InDutch([[Gehoord of niet]], [[Hoor en wederhoor: of iemand zijn kijk kon geven voordat het rapport klaar was, en wat daarvan kwam.]])
* insert Term(heard, [[Heard]], [[gehoord]], [[The person was heard and had nothing to answer to the text of the report.]], [[De persoon is gehoord en had op de tekst van het rapport niets te antwoorden.]], [[Visie Toekomstscenario Rotterdam-Rijnmond: people are heard and seen]])
* insert Term(heard-and-responded, [[Heard and responded]], [[gehoord, met reactie]], [[The person was heard and responded; the response is named.]], [[De persoon is gehoord en reageerde; de reactie wordt genoemd.]], [[Position paper Landelijk Netwerk Veilig Thuis: hearing both sides (hoor en wederhoor) is part of every investigation]])
* insert Term(declined, [[Declined]], [[wilde niet gehoord worden]], [[The person was asked and did not want to be heard; the reason is named.]], [[De persoon is gevraagd en wilde niet gehoord worden; de reden wordt genoemd.]], [[Wetboek van Burgerlijke Rechtsvordering article 809: a minor of 12 years or older is given the opportunity, and may leave it]])
* insert Term(not-heard-safety, [[Not heard because of safety]], [[niet gehoord vanwege veiligheid]], [[The person was not asked, because that would endanger somebody; the reason is named.]], [[De persoon is niet gevraagd, omdat dat iemand in gevaar zou brengen; de reden wordt genoemd.]], [[Wmo 2015 article 4.1.1: an investigation by Veilig Thuis must not endanger those it protects]])
* insert Term(not-yet-heard, [[Not yet heard]], [[nog niet gehoord]], [[The person will still be heard; the reason why that has not happened is named.]], [[De persoon wordt nog gehoord; de reden waarom dat nog niet is gebeurd wordt genoemd.]], [[Burgerlijk Wetboek Boek 1 article 257: a provisional order can be given before everybody is heard]])
