package nl.samenhang.hub.consent;

import java.time.Instant;
import nl.samenhang.hub.message.ConsentTerms;

/**
 * A version of a consent as the register keeps it.
 *
 * @param number counts the versions of this consent from 1
 * @param municipality CBS code of the family's municipality; null when the message did not tell it
 */
public record ConsentVersion(int number, Instant recordedAt, String municipality, ConsentTerms terms) {

    ConsentVersion with(ConsentTerms less) {
        return new ConsentVersion(number, recordedAt, municipality, less);
    }
}
