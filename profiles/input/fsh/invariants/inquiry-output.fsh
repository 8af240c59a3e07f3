Invariant: inquiry-output
Description: "nl: Een antwoord staat er precies dan als de vraag is afgerond; een afgeronde check op bekendheid zegt bekend, ja of nee. / en: There is an answer exactly when the inquiry is completed; a completed acquaintance check says known, yes or no."
Severity: #error
Expression: "(status = 'completed' implies output.exists()) and (output.exists() implies status = 'completed')"
