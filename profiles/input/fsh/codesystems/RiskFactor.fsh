CodeSystem: RiskFactor
Id: risk-factor
Title: "Risk factor"
Description: "A circumstance that makes lack of safety more likely or more lasting."
* insert OwnCodeSystem
* insert InDutch([[Risicofactor]], [[Een omstandigheid die onveiligheid waarschijnlijker of hardnekkiger maakt.]])
* insert Term(psychiatric-problem, [[Psychiatric problem]], [[psychiatrische problematiek]], [[Somebody in the family has a psychiatric problem.]], [[Iemand in het gezin heeft een psychiatrisch probleem.]], [[Proeftuinen Toekomstscenario; Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Pilot vereenvoudiging jeugdbescherming Utrecht West; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(addiction, [[Addiction]], [[verslaving]], [[Somebody in the family is addicted.]], [[Iemand in het gezin is verslaafd.]], [[Proeftuinen Toekomstscenario; Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(mild-intellectual-disability, [[Mild intellectual disability]], [[licht verstandelijke beperking]], [[Somebody in the family has a mild intellectual disability.]], [[Iemand in het gezin heeft een licht verstandelijke beperking.]], [[Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(debt, [[Debt]], [[schulden]], [[The family has debts it cannot pay.]], [[Het gezin heeft schulden die het niet kan betalen.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(complex-divorce, [[Complex divorce]], [[complexe scheiding]], [[The parents separate in lasting conflict.]], [[De ouders gaan uit elkaar met een strijd die niet ophoudt.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(housing, [[Housing]], [[huisvesting]], [[The family has no suitable house.]], [[Het gezin heeft geen passende woning.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(intergenerational-pattern, [[Intergenerational pattern]], [[intergenerationele overdracht]], [[Violence or neglect comes back from generation to generation.]], [[Geweld of verwaarlozing komt van generatie op generatie terug.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming]])
* insert Term(parenting-stress, [[Parenting stress]], [[opvoedstress]], [[Bringing up the children is too heavy a load.]], [[Het opvoeden van de kinderen is te zwaar.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(work-or-income, [[Work or income]], [[werk of inkomen]], [[Work or income is lacking or uncertain.]], [[Werk of inkomen ontbreekt of is onzeker.]], [[Visie Toekomstscenario Rotterdam-Rijnmond; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(isolation, [[Isolation]], [[sociaal isolement]], [[The family has hardly any people to turn to.]], [[Het gezin heeft bijna niemand bij wie het terechtkan.]], [[StUF Jeugdzorg, meldingGeneriek (leefgebied sociaal netwerk)]])
