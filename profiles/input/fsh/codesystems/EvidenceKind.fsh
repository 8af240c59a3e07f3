CodeSystem: EvidenceKind
Id: evidence-kind
Title: "Kind of evidence"
Description: "On what a statement rests."
* insert OwnCodeSystem
* insert InDutch([[Soort onderbouwing]], [[Waar een uitspraak op steunt.]])
* insert Term(own-observation, [[Own observation]], [[eigen waarneming]], [[Whoever says it saw or heard it himself or herself.]], [[Wie het zegt, zag of hoorde het zelf.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (subjectieve perspectieven: waarneming)]])
* insert Term(source-document, [[Source document]], [[brondocument]], [[It follows from a document or an earlier statement, which is named.]], [[Het volgt uit een document of een eerdere uitspraak, die wordt genoemd.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West (hulpmiddelen bij onzekerheid: terug naar de bron)]])
* insert Term(second-source, [[Second source]], [[tweede bron]], [[A second source, independent of the first, confirms it.]], [[Een tweede bron, los van de eerste, bevestigt het.]], [[Position paper Landelijk Netwerk Veilig Thuis (gefundeerde feitenuitspraken)]])
