CodeSystem: Urgency
Id: urgency
Title: "Urgency"
Description: "How soon somebody must act."
* insert OwnCodeSystem
* insert InDutch([[Spoed]], [[Hoe snel iemand iets moet doen.]])
* insert Term(crisis, [[Crisis]], [[crisis]], [[Immediately, at any hour of any day.]], [[Meteen, op elk uur van elke dag.]], [[Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(urgent, [[Urgent]], [[urgent]], [[The same day.]], [[Dezelfde dag.]], [[Practice of Veilig Thuis]])
* insert Term(priority, [[Priority]], [[prioriteit]], [[Within five working days.]], [[Binnen vijf werkdagen.]], [[Handelingsprotocol Veilig Thuis (veiligheidsbeoordeling binnen vijf werkdagen)]])
* insert Term(regular, [[Regular]], [[regulier]], [[In the regular term.]], [[Binnen de gewone termijn.]], [[Practice of Veilig Thuis]])
