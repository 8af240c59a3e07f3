CodeSystem: InquiryInput
Id: inquiry-input
Title: "Input of an inquiry"
Description: "What an inquiry takes along."
* insert OwnCodeSystem
* insert InDutch([[Wat een navraag meeneemt]], [[Wat er met een navraag meegaat.]])
* insert Term(question, [[Question]], [[vraag]], [[One specific question, in words or as the topic of a statement.]], [[Een gerichte vraag, in woorden of als onderwerp van een uitspraak.]], [[StUF Jeugdzorg (vciDi01, specifiekeVraag)]])
