/**
 * What the family can see: every exchange about a person or a family in plain Dutch, made from the audit trail, as a
 * page, a PDF, JSON or FHIR AuditEvents. What would harm somebody is left out
 * ({@link nl.samenhang.hub.disclosures.Discretion}); every report says that this may be so, whether it is or not. That
 * it was asked for stands in the audit trail before it is answered.
 */
package nl.samenhang.hub.disclosures;
