CodeSystem: InquiryKind
Id: inquiry-kind
Title: "Kind of inquiry"
Description: "What one organisation asks another about a person without referring anybody."
* insert OwnCodeSystem
* insert InDutch([[Soort navraag]], [[Wat een organisatie een andere over iemand vraagt zonder te verwijzen.]])
* insert Term(acquaintance-check, [[Acquaintance check]], [[check op bekendheid]], [[Is this person known? The answer is yes or no, and nothing more.]], [[Is deze persoon bekend? Het antwoord is ja of nee, en niets meer.]], [[StUF Jeugdzorg (vcobDi01, ucobDi01)]])
* insert Term(case-information, [[Case information]], [[casusinformatie]], [[Specific questions about a person or family; the answers are statements.]], [[Gerichte vragen over een persoon of gezin; de antwoorden zijn uitspraken.]], [[StUF Jeugdzorg (vciDi01, uciDi01)]])
