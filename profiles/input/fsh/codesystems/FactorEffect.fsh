CodeSystem: FactorEffect
Id: factor-effect
Title: "Effect of a factor"
Description: "What a risk factor does to the safety of somebody at a moment."
* insert OwnCodeSystem
* insert InDutch([[Wat een factor doet]], [[Wat een risicofactor op een moment doet met iemands veiligheid.]])
* insert Term(positive, [[Positive effect]], [[positief effect]], [[The circumstance has turned: it makes somebody safer now, such as support of people around.]], [[De omstandigheid is gekeerd: zij maakt iemand nu veiliger, zoals steun van mensen eromheen.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (bronnen van sociale steun)]])
* insert Term(neutral, [[No effect]], [[geen effect]], [[The circumstance is there, but it does no harm to the safety: it is neutralised.]], [[De omstandigheid is er, maar schaadt de veiligheid niet: zij is geneutraliseerd.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming (risicofactoren neutraliseren)]])
* insert Term(negative, [[Negative effect]], [[negatief effect]], [[The circumstance makes somebody less safe.]], [[De omstandigheid maakt iemand minder veilig.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (begrip veiligheid)]])
