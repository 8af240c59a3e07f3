/**
 * The pages that people read: what each message says, who sends and who gets it, in Dutch first and in English.
 *
 * <p>{@link nl.samenhang.profiles.site.SiteBuilder} makes them at build time from the FHIR package alone, so what the
 * package says appears by itself. The words of a definition stand in it as {@code nl: ... / en: ...} in the
 * {@code short} of an element and in descriptions; where they are missing, a page falls back to the English of FHIR.
 */
package nl.samenhang.profiles.site;
