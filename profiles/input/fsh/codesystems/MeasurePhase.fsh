CodeSystem: MeasurePhase
Id: measure-phase
Title: "Phase of a measure"
Description: "What happens to the execution of a measure of protection."
* insert OwnCodeSystem
* insert InDutch([[Fase van een maatregel]], [[Wat er met de uitvoering van een beschermingsmaatregel gebeurt.]])
* insert Term(start, [[Start]], [[start]], [[The measure starts to be executed.]], [[De uitvoering van de maatregel begint.]], [[Samenhang vocabulary: notification of a measure]])
* insert Term(change, [[Change]], [[wijziging]], [[Something changes in a measure that goes on: its period, who executes it, or its ground.]], [[Er verandert iets aan een maatregel die doorloopt: de periode, wie hem uitvoert of de grond.]], [[Samenhang vocabulary: notification of a measure]])
* insert Term(end, [[End]], [[einde]], [[The measure ends, at its term or earlier.]], [[De maatregel eindigt, op tijd of eerder.]], [[Samenhang vocabulary: notification of a measure]])
