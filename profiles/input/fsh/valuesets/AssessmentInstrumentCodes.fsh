ValueSet: AssessmentInstrumentCodes
Id: assessment-instrument
Title: "Instrument of assessment: all codes"
Description: "Every code of the code system assessment-instrument."
* insert OwnValueSet
* include codes from system AssessmentInstrument
