Invariant: message-reporter
Description: "nl: Een melder draagt het label identiteit melder. / en: A reporter carries the label reporter-identity."
Severity: #error
Expression: "entry.resource.ofType(Group).member.where(extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/family-role').value.coding.where(code = 'reporter').exists()).entity.reference.all(($this in %resource.entry.where(resource is Patient).fullUrl) implies ($this in %resource.entry.where(resource.meta.security.where(system = 'https://fhir.samenhang.nl/CodeSystem/data-class' and code = 'reporter-identity').exists()).fullUrl))"
