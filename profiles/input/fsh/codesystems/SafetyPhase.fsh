CodeSystem: SafetyPhase
Id: safety-phase
Title: "Safety phase"
Description: "How safe somebody is, in the steps of working together on safety in phases (gefaseerd samenwerken aan veiligheid)."
* insert OwnCodeSystem
* insert InDutch([[Fase van veiligheid]], [[Hoe veilig iemand is, in de stappen van gefaseerd samenwerken aan veiligheid.]])
* insert Term(acute-unsafety, [[Acute lack of safety]], [[acute onveiligheid]], [[There is acute physical danger: somebody is being harmed or may be harmed at any moment.]], [[Er is acuut lichamelijk gevaar: iemand wordt iets aangedaan of dat kan elk moment gebeuren.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (begrip veiligheid)]])
* insert Term(structural-unsafety, [[Structural lack of safety]], [[structurele onveiligheid]], [[Somebody is harmed or threatened time after time, or the threat lasts, without acute danger at this moment.]], [[Iemand wordt keer op keer iets aangedaan of bedreigd, of de dreiging houdt aan, zonder acuut gevaar op dit moment.]], [[Position paper Landelijk Netwerk Veilig Thuis (derde richtinggevende principe)]])
* insert Term(direct-safety, [[Direct safety]], [[directe veiligheid]], [[The violence has stopped and the victims are protected.]], [[Het geweld is gestopt en de slachtoffers zijn beschermd.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (begrip veiligheid)]])
* insert Term(stable-safety, [[Stable safety]], [[stabiele veiligheid]], [[There was no incident for at least six months and no risk factor has a negative effect any more.]], [[Er was minstens zes maanden geen incident en geen risicofactor heeft nog een negatief effect.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (begrip veiligheid)]])
* insert Term(recovery, [[Recovery]], [[herstel]], [[The members of the family recover from what happened and take part in ordinary life again.]], [[De gezinsleden herstellen van wat er is gebeurd en doen weer mee in het gewone leven.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (begrip veiligheid)]])
