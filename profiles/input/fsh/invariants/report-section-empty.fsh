Invariant: report-section-empty
// Source: Kwartiersmakersfase effectieve jeugd- en gezinsbescherming, onderscheid tussen feiten, vermoedens en meningen
Description: "nl: Dit deel van het rapport noemt geen uitspraken en zegt niet waarom. Verwijs naar de uitspraken of geef emptyReason (Kwartiersmakersfase effectieve jeugd- en gezinsbescherming, onderscheid tussen feiten, vermoedens en meningen). / en: This section of the report names no statements and does not say why. Refer to the statements or give an emptyReason (Kwartiersmakersfase effectieve jeugd- en gezinsbescherming, difference between facts, suspicions and opinions)."
Severity: #error
Expression: "entry.exists() or emptyReason.exists()"
