CodeSystem: SafetyPhase
Id: safety-phase
Title: "Safety phase"
Description: "How safe somebody is, in the steps of working together on safety in phases (gefaseerd samenwerken aan veiligheid)."
* insert OwnCodeSystem
* insert InDutch([[Fase van veiligheid]], [[Hoe veilig iemand is, in de stappen van gefaseerd samenwerken aan veiligheid.]])
* insert Term(acute-unsafety, [[Acute lack of safety]], [[acute onveiligheid]], [[There is acute physical danger: somebody is being harmed or may be harmed at any moment.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (begrip veiligheid)]])
* insert Term(structural-unsafety, [[Structural lack of safety]], [[structurele onveiligheid]], [[Somebody is harmed or threatened time after time, or the threat lasts, without acute danger at this moment.]], [[Position paper Landelijk Netwerk Veilig Thuis (derde richtinggevende principe)]])
* insert Term(direct-safety, [[Direct safety]], [[directe veiligheid]], [[The violence has stopped and the victims are protected.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (begrip veiligheid)]])
* insert Term(stable-safety, [[Stable safety]], [[stabiele veiligheid]], [[There was no incident for at least six months and no risk factor has a negative effect any more.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (begrip veiligheid)]])
* insert Term(recovery, [[Recovery]], [[herstel]], [[The members of the family recover from what happened and take part in ordinary life again.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (begrip veiligheid)]])
