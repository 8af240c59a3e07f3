package nl.samenhang.hub.consent;

import java.util.List;
import nl.samenhang.hub.message.ConsentTerms;

/**
 * What a party sees of a consent.
 *
 * @param versions the oldest first; never empty
 * @param counts the version that counts, one of these
 * @param whole whether nothing was left out: only its recorder sees it so
 */
public record SeenConsent(List<ConsentVersion> versions, ConsentVersion counts, boolean whole) {

    /** Copies the list. */
    public SeenConsent {
        versions = List.copyOf(versions);
    }

    /** Number of the version that was recorded last, whether it counts or not. */
    public int last() {
        return versions.get(versions.size() - 1).number();
    }

    /** What it says now. */
    public ConsentTerms terms() {
        return counts.terms();
    }
}
