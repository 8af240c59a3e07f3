CodeSystem: LegalBasis
Id: legal-basis
Title: "Legal basis"
Description: "The ground in law on which data about a person are shared; each says whether it needs a consent and whether the family is informed."
* insert OwnCodeSystem
* insert InDutch([[Grondslag]], [[De grond in de wet waarop gegevens over iemand worden gedeeld; elke grond zegt of er toestemming nodig is en of het gezin het te horen krijgt.]])
* insert LegalBasisProperties
* insert LegalBasisTerm(consent, [[Consent]], [[toestemming]], [[The person agreed, freely and on full information (GDPR article 6.1.a).]], [[AVG artikel 6 lid 1 onder a; Jeugdwet artikel 7.3.4; Pilot vereenvoudiging jeugdbescherming Utrecht West]], true, informed-beforehand)
* insert LegalBasisTerm(legal-obligation, [[Legal obligation]], [[wettelijke verplichting]], [[A law obliges to share (GDPR article 6.1.c).]], [[AVG artikel 6 lid 1 onder c]], false, informed-unless-unsafe)
* insert LegalBasisTerm(vital-interest, [[Vital interest]], [[vitaal belang]], [[Sharing is needed to protect somebody's life (GDPR article 6.1.d).]], [[AVG artikel 6 lid 1 onder d]], false, informed-when-safe)
* insert LegalBasisTerm(public-task, [[Public task]], [[publieke taak]], [[Sharing is needed for a task in the public interest that a law lays down (GDPR article 6.1.e).]], [[AVG artikel 6 lid 1 onder e]], false, informed-unless-unsafe)
* insert LegalBasisTerm(report-right, [[Right to report]], [[meldrecht]], [[A professional may report child abuse or domestic violence without consent (Wmo 2015 article 5.2.6, Jeugdwet article 7.3.11).]], [[Wmo 2015 artikel 5.2.6; Jeugdwet artikel 7.3.11]], false, informed-unless-unsafe)
* insert LegalBasisTerm(duty-to-inform-youth-protection, [[Duty to inform youth protection]], [[informatieplicht jeugdbescherming]], [[A professional must inform the executor of a supervision order on request (Jeugdwet article 7.3.11 paragraph 4).]], [[Jeugdwet artikel 7.3.11 lid 4]], false, informed-unless-unsafe)
* insert LegalBasisTerm(court-order, [[Court order]], [[beschikking]], [[A decision of the court orders or allows to share.]], [[AVG artikel 6 lid 1 onder c; Pilot vereenvoudiging jeugdbescherming Utrecht West]], false, informed-beforehand)
* insert LegalBasisTerm(execution-of-measure, [[Execution of a measure]], [[uitvoering van een maatregel]], [[Sharing is needed to execute a measure that the court imposed.]], [[AVG artikel 6 lid 1 onder e; Jeugdwet artikel 3.2]], false, informed-unless-unsafe)
