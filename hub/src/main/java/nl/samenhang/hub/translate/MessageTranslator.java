package nl.samenhang.hub.translate;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.Lost;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Part;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.Step;
import nl.samenhang.hub.message.TranslatedDelivery;
import nl.samenhang.hub.partner.HubIdentity;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.mappings.Departure;
import nl.samenhang.mappings.Inexpressible;
import nl.samenhang.mappings.Loss;
import nl.samenhang.mappings.NativeMessage;
import nl.samenhang.mappings.Party;
import org.springframework.stereotype.Component;

/** Tells a delivery in the recipient's own words. */
@Component
public final class MessageTranslator {

    private static final String APPLICATION = "Samenhang";

    private final Releases releases;
    private final HubIdentity hub;
    private final FhirContext fhir;
    private final Clock clock;

    MessageTranslator(Releases releases, HubIdentity hub, FhirContext fhir, Clock clock) {
        this.releases = releases;
        this.hub = hub;
        this.fhir = fhir;
        this.clock = clock;
    }

    /** @throws MessageRejected when the format cannot carry this message at all */
    public TranslatedDelivery translate(Delivery delivery) {
        try {
            var release = releases.numbered(delivery.release());
            var mappings = release.mappings();
            var json = fhir.newJsonParser().encodeResourceToString(delivery.content());
            var written = mappings.fromCanonical(
                    mappings.format(delivery.format()), json, departure(delivery, release.partners()));
            var lost = written.lost().stream().map(MessageTranslator::lost).toList();
            var trail = delivery.trail().and(Step.TRANSLATE, clock.instant());
            return new TranslatedDelivery(delivery, written.mediaType(), parts(written), lost, trail);
        } catch (Inexpressible e) {
            throw new MessageRejected(
                    Step.TRANSLATE,
                    Refusal.INVALID,
                    Issue.error(
                            "not-supported",
                            "inexpressible",
                            e.text().nl(),
                            e.text().en()));
        }
    }

    private Departure departure(Delivery delivery, PartnerDirectory directory) {
        var recipient = directory.byId(delivery.recipient());
        return new Departure(
                delivery.messageId().toString(),
                clock.instant(),
                new Party(hub.name(), hub.oin(), APPLICATION),
                new Party(recipient.name(), recipient.oin(), null));
    }

    private static List<Part> parts(NativeMessage written) {
        return Stream.concat(Stream.of(written), written.more().stream())
                .map(message -> new Part(message.content(), message.provenance()))
                .toList();
    }

    private static Lost lost(Loss loss) {
        return new Lost(loss.path(), loss.reason().inBoth());
    }
}
