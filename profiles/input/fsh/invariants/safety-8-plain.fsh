Invariant: safety-8-plain
// Source: Kwartiersmakersfase effectieve jeugd- en gezinsbescherming
Description: "nl: Een doel staat in begrijpelijke taal: een zin heeft niet meer dan 30 woorden. Maak er kortere zinnen van (Kwartiersmakersfase effectieve jeugd- en gezinsbescherming). / en: A goal is in plain language: a sentence has no more than 30 words. Make shorter sentences of it (Kwartiersmakersfase effectieve jeugd- en gezinsbescherming)."
Severity: #warning
Expression: "(description.text | extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/consequence').value).where($this.matches('([^ \\n]{0,60}[^ \\n.!?:;] +){30}[^ \\n]')).exists().not()"
