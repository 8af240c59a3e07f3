CodeSystem: Framework
Id: framework
Title: "Framework"
Description: "In which framework help is given: of free will, under conditions, or by force of law."
* insert OwnCodeSystem
* insert InDutch([[Kader]], [[In welk kader hulp wordt gegeven: vrijwillig, onder voorwaarden of gedwongen.]])
* insert Term(voluntary, [[Voluntary]], [[vrijwillig]], [[The family takes part of its own free will.]], [[Het gezin doet uit eigen wil mee.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Proeftuinen Toekomstscenario; Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(conditional, [[Conditional]], [[voorwaarden / intensief vrijwillig]], [[The family takes part under conditions; what follows when a condition is not met is known.]], [[Het gezin doet mee onder voorwaarden; het is bekend wat er volgt als aan een voorwaarde niet is voldaan.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
* insert Term(compulsory, [[Compulsory]], [[gedwongen]], [[A judge or the law decides that the family takes part.]], [[Een rechter of de wet bepaalt dat het gezin meedoet.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Proeftuinen Toekomstscenario; Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
