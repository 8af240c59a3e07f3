CodeSystem: SafetyTrend
Id: safety-trend
Title: "Trend of safety"
Description: "In which direction safety goes."
* insert OwnCodeSystem
* insert InDutch([[Richting van de veiligheid]], [[Welke kant het met de veiligheid op gaat.]])
* insert Term(improving, [[Improving]], [[verbetert]], [[It gets safer.]], [[Het wordt veiliger.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (anders werken: blijvende verbetering)]])
* insert Term(unchanged, [[Unchanged]], [[blijft gelijk]], [[The situation lasts as it is.]], [[Het blijft zoals het is.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (maatschappelijke opgave: voortduren)]])
* insert Term(worsening, [[Worsening]], [[verergert]], [[It gets less safe.]], [[Het wordt minder veilig.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (maatschappelijke opgave: verergert)]])
