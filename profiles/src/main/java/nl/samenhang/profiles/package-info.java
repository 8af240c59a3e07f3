/**
 * What a safety message must look like, and whether it does.
 *
 * <p>The profiles themselves are the FHIR package that {@link nl.samenhang.profiles.ProfilePackage} opens. A message is
 * judged in two steps: {@link nl.samenhang.profiles.ProfileValidator} by the profiles, and
 * {@link nl.samenhang.profiles.MessageRules} by the rules of messaging that profiles cannot say.
 */
package nl.samenhang.profiles;
