CodeSystem: SafetyStatusPart
Id: safety-status-part
Title: "Part of a safety status"
Description: "What a safety status says beside the phase and the risk factors."
* insert OwnCodeSystem
* insert InDutch([[Deel van de veiligheidsstatus]], [[Wat een veiligheidsstatus zegt naast de fase en de risicofactoren.]])
* insert Term(last-incident, [[Last incident]], [[laatste incident]], [[When the last incident was.]], [[Wanneer het laatste incident was.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (begrip veiligheid)]])
* insert Term(trend, [[Trend]], [[ontwikkeling]], [[In which direction safety goes.]], [[Welke kant het met de veiligheid op gaat.]], [[Visie Toekomstscenario Rotterdam-Rijnmond (veiligheid continu in het vizier)]])
