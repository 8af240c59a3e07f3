package nl.samenhang.hub.canonicalise;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import java.time.Clock;
import java.util.List;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.Lost;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.ReceivedMessage;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.Step;
import nl.samenhang.hub.partner.HubIdentity;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.mappings.Arrival;
import nl.samenhang.mappings.Canonical;
import nl.samenhang.mappings.Format;
import nl.samenhang.mappings.Loss;
import nl.samenhang.mappings.Mappings;
import nl.samenhang.mappings.NotReadable;
import nl.samenhang.mappings.Party;
import nl.samenhang.mappings.Problem;
import nl.samenhang.mappings.UnknownFormat;
import nl.samenhang.mappings.Unmappable;
import nl.samenhang.profiles.StrictJson;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.stereotype.Component;

/** Tells a message of any registered format in the shared vocabulary. */
@Component
public final class Normalizer {

    private static final int LONGEST_ID = 255;
    /** One message comes in at a time: what holds several is refused as a whole rather than taken in part. */
    private static final Issue SEVERAL = Issue.error(
            "not-supported",
            "several-messages",
            "Dit bericht houdt meer antwoorden in. Stuur het opnieuw als aparte berichten: elk antwoord in een eigen"
                    + " bericht met een eigen berichtnummer.",
            "This message holds several answers. Send it again as separate messages: each answer in a message of its"
                    + " own, with a message id of its own.");

    private final Releases releases;
    private final FhirContext fhir;
    private final FamilyReference family;
    private final HubIdentity hub;
    private final Clock clock;

    Normalizer(Releases releases, FhirContext fhir, FamilyReference family, HubIdentity hub, Clock clock) {
        this.releases = releases;
        this.fhir = fhir;
        this.family = family;
        this.hub = hub;
        this.clock = clock;
    }

    /** @throws MessageRejected with every problem, each by its path in the sender's own format */
    public CanonicalMessage canonicalise(ReceivedMessage received) {
        var mappings = releases.numbered(received.release()).mappings();
        var format = recognise(received, mappings);
        var canonical = map(format, received, mappings);
        var bundle = parse(canonical, format);
        var facts = new MessageFacts(bundle);
        return new CanonicalMessage(
                received,
                format.id(),
                canonical.senderMessageId(),
                canonical.json(),
                bundle,
                facts,
                canonical.sources(),
                canonical.lost().stream().map(Normalizer::lost).toList(),
                family.people(facts),
                family.of(facts, received),
                received.trail().and(Step.CANONICALISE, clock.instant()));
    }

    private static Format recognise(ReceivedMessage received, Mappings mappings) {
        try {
            var named = received.namedFormat();
            var format = named.isPresent() ? mappings.format(named.get()) : mappings.recognise(received.body());
            if (!format.in()) {
                throw unknown(Issue.error(
                        "not-supported",
                        "format-in",
                        "Dit formaat wordt alleen geschreven, niet gelezen.",
                        "This format is written only, not read."));
            }
            return format;
        } catch (UnknownFormat e) {
            throw unknown(Issue.error(
                    "not-supported", "format-unknown", e.text().nl(), e.text().en()));
        } catch (NotReadable e) {
            throw notReadable(e);
        }
    }

    private Canonical map(Format format, ReceivedMessage received, Mappings mappings) {
        try {
            var arrival = new Arrival(
                    received.id().toString(), received.receivedAt(), new Party(hub.name(), hub.oin(), null));
            return bounded(mappings.toCanonical(format, received.body(), arrival), format);
        } catch (NotReadable e) {
            throw notReadable(e).inFormat(format.id());
        } catch (Unmappable e) {
            throw new MessageRejected(
                            Step.CANONICALISE,
                            Refusal.INVALID,
                            e.problems().stream().map(Normalizer::issue).toList())
                    .inFormat(format.id(), e.senderMessageId().orElse(null));
        }
    }

    private static Canonical bounded(Canonical canonical, Format format) {
        if (!canonical.more().isEmpty()) {
            throw new MessageRejected(Step.CANONICALISE, Refusal.INVALID, SEVERAL)
                    .inFormat(format.id(), canonical.senderMessageId());
        }
        var id = canonical.senderMessageId();
        if (id.length() > LONGEST_ID || id.chars().anyMatch(Character::isISOControl)) {
            throw new MessageRejected(
                            Step.CANONICALISE,
                            Refusal.INVALID,
                            Issue.error(
                                    "value",
                                    "message-id",
                                    "Het berichtnummer is langer dan " + LONGEST_ID + " tekens of bevat stuurtekens.",
                                    "The message id is longer than " + LONGEST_ID
                                            + " characters or holds control characters."))
                    .inFormat(format.id());
        }
        return canonical;
    }

    private Bundle parse(Canonical canonical, Format format) {
        if (!StrictJson.accepts(canonical.json())) {
            throw noBundle(format);
        }
        try {
            IParser parser = fhir.newJsonParser();
            var bundle = parser.parseResource(Bundle.class, canonical.json());
            if (bundle.getEntry().stream().allMatch(Bundle.BundleEntryComponent::hasResource)) {
                return bundle;
            }
            throw noBundle(format);
        } catch (DataFormatException | ClassCastException e) {
            // the engine's own words may quote the content
            throw noBundle(format);
        }
    }

    private static MessageRejected noBundle(Format format) {
        return new MessageRejected(
                        Step.CANONICALISE,
                        Refusal.INVALID,
                        Issue.error(
                                "structure",
                                "fhir-structure",
                                "Dit is geen FHIR R4-Bundle: controleer de namen en soorten van de elementen.",
                                "This is not a FHIR R4 Bundle: check names and types of its elements."))
                .inFormat(format.id());
    }

    private static MessageRejected notReadable(NotReadable unreadable) {
        var place = unreadable.line() > 0 ? "line " + unreadable.line() + ", column " + unreadable.column() : null;
        var issue = new Issue("error", "structure", "well-formed", place, null, unreadable.text());
        return new MessageRejected(Step.RECEIVE, Refusal.NOT_READABLE, List.of(issue));
    }

    private static MessageRejected unknown(Issue issue) {
        return new MessageRejected(Step.CANONICALISE, Refusal.UNKNOWN_FORMAT, issue);
    }

    private static Lost lost(Loss loss) {
        return new Lost(loss.path(), loss.reason().inBoth());
    }

    private static Issue issue(Problem problem) {
        return new Issue(
                "error", problem.code(), problem.rule(), problem.nativePath(), problem.fhirPath(), problem.message());
    }
}
