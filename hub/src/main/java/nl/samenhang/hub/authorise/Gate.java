package nl.samenhang.hub.authorise;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenhang.hub.consent.ConsentGround;
import nl.samenhang.hub.court.CourtOrders;
import nl.samenhang.hub.message.Authorisation;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.message.CanonicalMessage;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.Limits;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.Step;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.partner.SendingPolicy;
import nl.samenhang.hub.referral.ClosedReferrals;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.profiles.Text;
import org.springframework.stereotype.Component;

/** Weighs whether this sender may send this, and on which ground. Without a rule that says yes the answer is no. */
@Component
public final class Gate {

    private static final String ACKNOWLEDGEMENT = "acknowledgement";

    private final Releases releases;
    private final ConsentGround consents;
    private final CourtOrders courts;
    private final ClosedReferrals closed;
    private final Clock clock;

    Gate(Releases releases, ConsentGround consents, CourtOrders courts, ClosedReferrals closed, Clock clock) {
        this.releases = releases;
        this.consents = consents;
        this.courts = courts;
        this.closed = closed;
        this.clock = clock;
    }

    /** @throws MessageRejected with every reason why not */
    public AuthorisedMessage authorise(CanonicalMessage message) {
        var release = releases.numbered(message.received().release());
        var sender = release.partners().byId(message.received().sender());
        var weighed = consents.weigh(message, sender, release.partners());
        var orders = courts.weigh(message, sender, release.partners());
        var reasons = Stream.of(
                        Stream.of(
                                        senderIsTheCaller(message, sender, release.partners()),
                                        mayUseFormat(message, sender),
                                        maySend(message, sender, release.sending()),
                                        ground(message),
                                        closed.against(message, sender, release.partners()))
                                .flatMap(Optional::stream),
                        weighed.issues().stream(),
                        orders.issues().stream())
                .flatMap(Function.identity())
                .toList();
        if (!reasons.isEmpty()) {
            throw new MessageRejected(Step.AUTHORISE, Refusal.NOT_PERMITTED, reasons).about(message);
        }
        var granted = new Authorisation(
                sender.id(),
                message.facts().legalBasis(),
                message.facts().purpose(),
                "may-send:"
                        + release.sending()
                                .roleThatMaySend(sender, message.event())
                                .orElseThrow() + "/" + message.event(),
                weighed.consents(),
                new Limits(orders.bans(), false));
        return new AuthorisedMessage(message, granted, message.trail().and(Step.AUTHORISE, clock.instant()));
    }

    private static Optional<Issue> senderIsTheCaller(
            CanonicalMessage message, Partner caller, PartnerDirectory directory) {
        var claimed = message.facts().claimedSender();
        var same = claimed.isPresent()
                && directory.isKnownAs(
                        caller, MessageFacts.oinOf(claimed.get()), claimed.get().getName());
        return when(
                !same,
                message,
                "sender-is-caller",
                "Bundle.entry[0].resource.sender",
                new Text(
                        "Het bericht noemt een andere afzender dan wie zich heeft aangemeld. Verstuur het onder eigen OIN of naam.",
                        "The message names another sender than the one who logged in. Send it under your own OIN or name."));
    }

    private static Optional<Issue> mayUseFormat(CanonicalMessage message, Partner sender) {
        return when(
                !sender.formatsIn().contains(message.format()),
                message,
                "format-registered",
                null,
                new Text(
                        "Dit formaat is voor deze afzender niet aangemeld. Vraag de beheerder van de hub het toe te voegen.",
                        "This format is not registered for this sender. Ask the hub's operator to add it."));
    }

    private static Optional<Issue> maySend(CanonicalMessage message, Partner sender, SendingPolicy policy) {
        return when(
                !policy.maySend(sender, message.event()),
                message,
                "may-send",
                "Bundle.entry[0].resource.event",
                new Text(
                        "Een organisatie met deze rol mag deze gebeurtenis niet versturen.",
                        "An organisation of this role may not send this event."));
    }

    /** An acknowledgement shares nothing about a family, so it needs no ground (rule {@code message-basis}). */
    private static Optional<Issue> ground(CanonicalMessage message) {
        var facts = message.facts();
        return when(
                !message.event().equals(ACKNOWLEDGEMENT)
                        && (facts.legalBasis().isEmpty() || facts.purpose().isEmpty()),
                message,
                "ground",
                facts.kind().isEmpty() ? "Bundle.entry[0].resource" : "Bundle.entry[1].resource",
                new Text(
                        "Het bericht noemt geen grondslag of geen doel. Zonder beide mag niets gedeeld worden.",
                        "The message names no legal basis or no purpose. Without both nothing may be shared."));
    }

    private static Optional<Issue> when(
            boolean wrong, CanonicalMessage message, String rule, String fhirPath, Text text) {
        if (!wrong) {
            return Optional.empty();
        }
        var nativePath = fhirPath == null ? null : message.sources().nativePathOf(fhirPath);
        return Optional.of(new Issue("error", "forbidden", rule, nativePath, fhirPath, text));
    }
}
