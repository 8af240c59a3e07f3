Invariant: safety-4-once
// Source: Position paper Landelijk Netwerk Veilig Thuis, hoor en wederhoor
Description: "nl: Een rapport zegt van ieder maar een keer of hij of zij gehoord is. Laat de dubbele weg (Position paper Landelijk Netwerk Veilig Thuis, hoor en wederhoor). / en: A report says of each person only once whether he or she was heard. Leave out the double one (Position paper Landelijk Netwerk Veilig Thuis, hearing both sides)."
Severity: #error
Expression: "extension.where(url = 'https://fhir.samenhang.nl/StructureDefinition/hearing').extension.where(url = 'person').value.reference.isDistinct()"
