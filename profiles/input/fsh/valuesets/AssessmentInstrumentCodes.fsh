ValueSet: AssessmentInstrumentCodes
Id: assessment-instrument
Title: "Instrument of assessment: all codes"
Description: "Every code of the code system assessment-instrument."
* insert OwnValueSet
* insert InDutch([[Instrument van beoordeling: alle codes]], [[Alle codes van de codelijst assessment-instrument.]])
* include codes from system AssessmentInstrument
