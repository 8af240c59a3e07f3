CodeSystem: ReferralOutcome
Id: referral-outcome
Title: "Outcome of a referral"
Description: "What became of a referral, in the words of those who do the work."
* insert OwnCodeSystem
* insert InDutch([[Wat er van een verwijzing kwam]], [[Wat er van een verwijzing terechtkwam, in de woorden van wie het werk doet.]])
* insert Term(accepted, [[Accepted]], [[geaccepteerd]], [[The receiver does what was asked.]], [[De ontvanger doet wat is gevraagd.]], [[StUF Jeugdzorg (uitkomstMeldingGeneriekDi01)]])
* insert Term(accepted-as-team, [[Accepted as a team]], [[samen opgepakt]], [[Sender and receiver do it together, beside each other instead of one after the other.]], [[Afzender en ontvanger doen het samen, naast elkaar in plaats van na elkaar.]], [[Pilot vereenvoudiging jeugdbescherming Utrecht West]])
* insert Term(returned-with-reason, [[Returned with a reason]], [[teruggegeven met reden]], [[The receiver does not do what was asked and says why.]], [[De ontvanger doet niet wat is gevraagd en zegt waarom.]], [[iJw (JW319); StUF Jeugdzorg (vtTerugkoppelingDi01: melding niet ontvankelijk)]])
* insert Term(completed, [[Completed]], [[afgerond]], [[What was asked is done.]], [[Wat is gevraagd, is gedaan.]], [[StUF Jeugdzorg (notificatieDi01: zaak afgerond)]])
* insert Term(withdrawn, [[Withdrawn]], [[ingetrokken]], [[The sender takes the referral back.]], [[De afzender neemt de verwijzing terug.]], [[HL7 FHIR R4 Task (cancelled)]])
