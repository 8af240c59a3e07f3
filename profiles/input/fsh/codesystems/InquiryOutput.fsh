CodeSystem: InquiryOutput
Id: inquiry-output
Title: "Output of an inquiry"
Description: "What comes back from an inquiry."
* insert OwnCodeSystem
* insert InDutch([[Wat een navraag oplevert]], [[Wat er op een navraag terugkomt.]])
* insert Term(known, [[Known]], [[bekend]], [[Whether the person is known: yes or no.]], [[StUF Jeugdzorg (ucobDi01, indicatieBekend)]])
* insert Term(answer, [[Answer]], [[antwoord]], [[A statement that answers a question.]], [[StUF Jeugdzorg (uciDi01, antwoord)]])
