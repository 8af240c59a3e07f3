Invariant: person-secret-address
Description: "nl: Wie een geheim adres heeft, draagt het label geheim adres ook zelf. / en: A person with a secret address carries the label secret-address too."
Severity: #error
Expression: "address.where(extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/data-class').value.where(code = 'secret-address').exists()).exists() implies meta.security.where(system = 'https://fhir.samenhang.nl/CodeSystem/data-class' and code = 'secret-address').exists()"
