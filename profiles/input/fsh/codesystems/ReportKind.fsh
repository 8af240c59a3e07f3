CodeSystem: ReportKind
Id: report-kind
Title: "Kind of investigation report"
Description: "Which investigation led to the report."
* insert OwnCodeSystem
* insert InDutch([[Soort onderzoek]], [[Welk onderzoek tot het rapport leidde.]])
* insert Term(board-investigation, [[Investigation by the child protection board]], [[raadsonderzoek]], [[The child protection board investigated whether a measure of child protection is needed.]], [[De Raad voor de Kinderbescherming onderzocht of een maatregel van kinderbescherming nodig is.]], [[Jeugdwet article 2.4: the request to the board to investigate]])
* insert Term(veilig-thuis-investigation, [[Investigation by Veilig Thuis]], [[onderzoek van Veilig Thuis]], [[Veilig Thuis investigated, after a report, whether there is domestic violence or child abuse.]], [[Veilig Thuis onderzocht na een melding of er huiselijk geweld of kindermishandeling is.]], [[Wmo 2015 article 4.1.1]])
* insert Term(joint-investigation, [[Joint safety and protection investigation]], [[gezamenlijk veiligheids- en beschermingsonderzoek]], [[Organisations together did one investigation into the safety and the protection of everybody in the family.]], [[Organisaties deden samen een onderzoek naar de veiligheid en de bescherming van iedereen in het gezin.]], [[Position paper Landelijk Netwerk Veilig Thuis: one safety and protection investigation, 0 to 100; Visie Toekomstscenario Rotterdam-Rijnmond: systemic safety and protection investigation]])
