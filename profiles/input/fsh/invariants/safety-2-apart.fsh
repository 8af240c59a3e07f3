Invariant: safety-2-apart
// Source: Kwartiersmakersfase effectieve jeugd- en gezinsbescherming, uitgangspunt transparant en duidelijk.
Description: "nl: Een uitspraak is precies een van de drie: feit, vermoeden of mening. Splits wat twee soorten tegelijk is (Kwartiersmakersfase effectieve jeugd- en gezinsbescherming, uitgangspunt transparant en duidelijk). / en: A statement is exactly one of three: fact, suspicion or opinion. Split what is two kinds at once (Kwartiersmakersfase effectieve jeugd- en gezinsbescherming, uitgangspunt transparant en duidelijk)."
Severity: #error
Expression: "category.coding.where(system = 'https://fhir.samenhang.nl/CodeSystem/statement-kind').count() <= 1"
