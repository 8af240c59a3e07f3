CodeSystem: StatementKind
Id: statement-kind
Title: "Kind of statement"
Description: "Whether a statement is a fact, a suspicion or an opinion; the three are kept apart."
* insert OwnCodeSystem
* insert InDutch([[Feit, vermoeden of mening]], [[Of een uitspraak een feit, een vermoeden of een mening is; de drie blijven apart.]])
* insert Term(fact, [[Fact]], [[feit]], [[A statement grounded in evidence: an own observation, a document or a second source.]], [[Een onderbouwde uitspraak: een eigen waarneming, een document of een tweede bron.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Pilot vereenvoudiging jeugdbescherming Utrecht West; Position paper Landelijk Netwerk Veilig Thuis]])
* insert Term(suspicion, [[Suspicion]], [[vermoeden]], [[A statement that is not proven.]], [[Een uitspraak die niet bewezen is.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(opinion, [[Opinion]], [[mening]], [[A judgement of a professional or of another person.]], [[Een oordeel van een professional of van iemand anders.]], [[Kwartiersmakersfase effectieve jeugd- en gezinsbescherming; Pilot vereenvoudiging jeugdbescherming Utrecht West]])
