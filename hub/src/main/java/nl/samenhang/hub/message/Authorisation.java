package nl.samenhang.hub.message;

import java.util.List;

/**
 * Leave to disclose one message, and on which ground. Only the step {@code authorise} grants one; the journal may give
 * back what was granted. A {@link Delivery} cannot exist without.
 *
 * @param sender partner id
 * @param legalBasis code of CodeSystem legal-basis
 * @param purpose code of CodeSystem processing-purpose
 * @param rule which rule granted it, for whoever asks later
 * @param consents what it rests on, as it stands now; none when the ground is another
 * @param limits what keeps it in, whatever the ground
 */
public record Authorisation(
        String sender, String legalBasis, String purpose, String rule, List<ConsentTerms> consents, Limits limits) {

    private static final String CONSENT = "consent";

    /** Copies the list. */
    public Authorisation {
        consents = List.copyOf(consents);
    }

    /** Whether it may be disclosed only as far as people consented. */
    public boolean restsOnConsent() {
        return CONSENT.equals(legalBasis);
    }
}
