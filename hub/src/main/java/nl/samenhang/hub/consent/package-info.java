/**
 * The consent register: what people permitted and withdrew, every version of it, and what that means for one recipient
 * and one class of data. It holds codes and keyed references, never a name, a number of a person or words of theirs.
 * FHIR R4 Consent; GDPR articles 4 (11) and 7 (3).
 */
package nl.samenhang.hub.consent;
