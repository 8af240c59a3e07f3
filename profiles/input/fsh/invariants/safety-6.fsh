Invariant: safety-6
Description: "nl: In het voorwaardelijke of gedwongen kader noemt een verwijzing welke lichtere maatregel is afgewogen en waarom die niet volstond. / en: In the conditional or compulsory framework a referral names which less intrusive measure was weighed and why it did not suffice."
Severity: #error
Expression: "category.coding.where(system = 'https://fhir.samenhang.nl/CodeSystem/framework' and (code = 'conditional' or code = 'compulsory')).exists() implies extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/less-intrusive-measure').exists()"
