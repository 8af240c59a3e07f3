Invariant: report-single
// Source: Samenhang vocabulary, investigation report
Description: "nl: Een bericht draagt hoogstens een onderzoeksrapport, zodat duidelijk is bij welk rapport een hoorstatus hoort. Stuur het andere in een eigen bericht (Woordenlijst van Samenhang, onderzoeksrapport). / en: A message carries at most one investigation report, so that it is clear to which report a hearing belongs. Send the other in a message of its own (Samenhang vocabulary, investigation report)."
Severity: #error
Expression: "entry.resource.ofType(Composition).where(meta.profile.where($this = 'https://fhir.samenhang.nl/StructureDefinition/InvestigationReport').exists()).count() <= 1"
