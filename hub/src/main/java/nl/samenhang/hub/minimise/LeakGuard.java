package nl.samenhang.hub.minimise;

import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Part;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.Step;
import nl.samenhang.hub.message.TranslatedDelivery;
import org.springframework.stereotype.Component;

/** The last look before bytes leave: whatever the filter missed or the translation brought back, it does not go out. */
@Component
public final class LeakGuard {

    /**
     * @throws MessageRejected when a withheld word stands in any part of the outgoing message; the delivery is stopped
     *     and no part of it is sent
     */
    public TranslatedDelivery inspect(TranslatedDelivery delivery) {
        if (delivery.parts().stream().anyMatch(part -> leaks(delivery, part))) {
            throw new MessageRejected(
                    Step.MINIMISE,
                    Refusal.NOT_PERMITTED,
                    Issue.error(
                            "suppressed",
                            "leak-guard",
                            "Het uitgaande bericht bevat gegevens die deze ontvanger niet mag hebben; de aflevering is gestopt.",
                            "The outgoing message holds data that this recipient may not have; the delivery was stopped."));
        }
        return delivery;
    }

    private static boolean leaks(TranslatedDelivery delivery, Part part) {
        return delivery.delivery().secrets().standIn(OutgoingTexts.of(delivery.mediaType(), part.content()));
    }
}
