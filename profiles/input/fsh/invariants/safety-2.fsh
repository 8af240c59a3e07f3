Invariant: safety-2
// Source: Kwartiersmakersfase effectieve jeugd- en gezinsbescherming, uitgangspunt transparant en duidelijk.
Description: "nl: Een feit noemt zijn bron. Noem wie het waarnam of waar het uit volgt, of maak er een vermoeden of mening van (Kwartiersmakersfase effectieve jeugd- en gezinsbescherming, uitgangspunt transparant en duidelijk). / en: A fact names its evidence. Name who observed it or what it follows from, or make it a suspicion or an opinion (Kwartiersmakersfase effectieve jeugd- en gezinsbescherming, uitgangspunt transparant en duidelijk)."
Severity: #error
Expression: "category.coding.where(system = 'https://fhir.samenhang.nl/CodeSystem/statement-kind' and code = 'fact').exists() implies (performer.exists() or derivedFrom.exists())"
