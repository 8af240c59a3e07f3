package nl.samenhang.hub.minimise;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.samenhang.hub.consent.Disclosure;
import nl.samenhang.hub.consent.Disclosure.Against;
import nl.samenhang.hub.consent.StandingConsent;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.SecretWords;
import nl.samenhang.hub.message.Step;
import nl.samenhang.hub.message.Withheld;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.Releases;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.stereotype.Component;

/** Keeps back what the recipient's role may not know, in the elements and in the free text that repeats it. */
@Component
public final class ContentFilter {

    private static final Withheld UNREADABLE = new Withheld(
            "report",
            "document-unreadable",
            "Een document dat niet op afgeschermde gegevens kan worden doorzocht, is niet meegestuurd. / A document that"
                    + " cannot be searched for protected data was not sent along.");

    private final List<ProtectedData> classes;
    private final Releases releases;
    private final Clock clock;

    ContentFilter(List<ProtectedData> classes, Releases releases, Clock clock) {
        this.classes = List.copyOf(classes);
        this.releases = releases;
        this.clock = clock;
    }

    /** @throws MessageRejected when nothing of it may leave, or no longer */
    public Delivery minimise(Delivery delivery) {
        var release = releases.numbered(delivery.release());
        var recipient = release.partners().byId(delivery.recipient());
        var disclosure = new Disclosure(release, delivery.authorisation(), clock);
        refuseWhole(delivery, release, disclosure, recipient);
        var copy = delivery.content().copy();
        var withheld = new ArrayList<Withheld>();
        var secret = takeProtected(copy, disclosure, recipient, withheld);
        var labelled = labelled(disclosure, recipient);
        labelled.removeFrom(copy).stream()
                .map(data -> withheld(data, disclosure.against(recipient, data).orElseThrow()))
                .filter(kept -> !withheld.contains(kept))
                .forEach(withheld::add);
        if (!withheld.isEmpty()) {
            Entries.dropUnreached(copy);
            Origins.dropHashes(copy);
            Narratives.drop(copy);
        }
        var words = hideElsewhere(copy, secret, labelled.toldIn(copy), withheld);
        return delivery.with(copy, withheld, words, delivery.trail().and(Step.MINIMISE, clock.instant()));
    }

    /** What was taken out, where another text tells it once more; gives the words to be sought after translation. */
    private static SecretWords hideElsewhere(
            Bundle copy, SecretWords secret, LabelledData.Told told, List<Withheld> withheld) {
        if (FreeText.hide(secret, copy)) {
            withheld.add(UNREADABLE);
        }
        FreeText.hideWhereTold(told.words(), told.sentences(), copy);
        return secret.and(told.words().withNumbers());
    }

    private void refuseWhole(Delivery delivery, Release release, Disclosure disclosure, Partner recipient) {
        StandingConsent.refusal(delivery, release, clock).ifPresent(refusal -> {
            throw refusal;
        });
        var forbidden = disclosure.forbidden(recipient, delivery.content(), delivery.event());
        if (!forbidden.isEmpty()) {
            throw LabelledData.nothingLeft(forbidden);
        }
    }

    /** The classes that have rules of their own here. */
    private SecretWords takeProtected(Bundle copy, Disclosure disclosure, Partner recipient, List<Withheld> withheld) {
        var words = SecretWords.none();
        for (var kept : classes) {
            var against = disclosure.against(recipient, kept.dataClass());
            if (against.isPresent()) {
                var removal = kept.removeFrom(copy);
                words = words.and(removal.words());
                if (removal.any()) {
                    withheld.add(withheld(kept.dataClass(), against.get()));
                }
            }
        }
        return words;
    }

    /** Every class, also those with rules of their own where these find nothing to take out: labels of the sender. */
    private static LabelledData labelled(Disclosure disclosure, Partner recipient) {
        return new LabelledData(dataClass -> !disclosure.permits(recipient, dataClass));
    }

    private static Withheld withheld(String dataClass, Against against) {
        return new Withheld(
                dataClass, against.rule() + ":" + dataClass, against.reason().inBoth());
    }
}
