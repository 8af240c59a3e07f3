CodeSystem: InquiryOutput
Id: inquiry-output
Title: "Output of an inquiry"
Description: "What comes back from an inquiry."
* insert OwnCodeSystem
* insert InDutch([[Wat een navraag oplevert]], [[Wat er op een navraag terugkomt.]])
* insert Term(known, [[Known]], [[bekend]], [[Whether the person is known: yes or no.]], [[Of de persoon bekend is: ja of nee.]], [[StUF Jeugdzorg (ucobDi01, indicatieBekend)]])
* insert Term(answer, [[Answer]], [[antwoord]], [[A statement that answers a question.]], [[Een uitspraak die een vraag beantwoordt.]], [[StUF Jeugdzorg (uciDi01, antwoord)]])
