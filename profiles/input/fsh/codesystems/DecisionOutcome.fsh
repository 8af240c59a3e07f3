CodeSystem: DecisionOutcome
Id: decision-outcome
Title: "Outcome of a court decision"
Description: "What became of that which was asked of the court."
* insert OwnCodeSystem
* insert InDutch([[Uitkomst van de beslissing]], [[Wat de rechter deed met wat was gevraagd.]])
* insert Term(granted, [[Granted]], [[toegewezen]], [[What was asked is granted.]], [[Wat is gevraagd, is toegewezen.]], [[Practice of the Dutch courts: words of the decision; StUF message standard for youth care: measure imposed]])
* insert Term(partly-granted, [[Partly granted]], [[gedeeltelijk toegewezen]], [[A part of what was asked, or a shorter period, is granted.]], [[Een deel van wat is gevraagd, of een kortere periode, is toegewezen.]], [[Practice of the Dutch courts: words of the decision]])
* insert Term(refused, [[Refused]], [[afgewezen]], [[What was asked is refused; no measure is granted.]], [[Wat is gevraagd, is afgewezen; er komt geen maatregel.]], [[Practice of the Dutch courts: words of the decision; StUF message standard for youth care: no measure imposed]])
* insert Term(deferred, [[Deferred]], [[aangehouden]], [[The court decides later; no measure is granted for now.]], [[De rechter beslist later; er is voorlopig geen maatregel.]], [[Practice of the Dutch courts: words of the decision]])
