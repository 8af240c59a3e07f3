package nl.samenhang.hub.consent;

import java.util.List;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;

/** Who may record a consent or say that it ended: the organisation that recorded it first, or who took over from it. */
final class Recorders {

    private final String municipality;
    private final Partner sender;
    private final PartnerDirectory directory;

    Recorders(CanonicalMessage message, Partner sender, PartnerDirectory directory) {
        this.municipality = message.facts().municipality().orElse("");
        this.sender = sender;
        this.directory = directory;
    }

    /**
     * Whether the sender may say this.
     *
     * @param known the versions of the same consent, the oldest first
     */
    boolean include(ConsentTerms told, List<ConsentTerms> known) {
        return isSender(told.recorder())
                && (known.isEmpty() || isSender(known.get(0).recorder()));
    }

    private boolean isSender(String recorder) {
        return directory
                .knownAs(recorder, null)
                .anyMatch(partner -> partner.equals(sender)
                        || directory.current(partner, municipality).equals(sender));
    }
}
