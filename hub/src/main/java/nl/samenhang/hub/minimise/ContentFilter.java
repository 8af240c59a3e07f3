package nl.samenhang.hub.minimise;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.samenhang.hub.message.Authorisation;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.SecretWords;
import nl.samenhang.hub.message.Step;
import nl.samenhang.hub.message.Withheld;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.Releases;
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

    public Delivery minimise(Delivery delivery) {
        var release = releases.numbered(delivery.release());
        var recipient = release.partners().byId(delivery.recipient());
        var copy = delivery.content().copy();
        var withheld = new ArrayList<Withheld>();
        var words = SecretWords.none();
        for (var kept : classes) {
            if (!mayReceive(release, recipient, kept.dataClass(), delivery.authorisation())) {
                var removal = kept.removeFrom(copy);
                words = words.and(removal.words());
                if (removal.any()) {
                    withheld.add(withheld(kept.dataClass(), recipient));
                }
            }
        }
        labelled(release, recipient, delivery.authorisation())
                .removeFrom(copy)
                .forEach(dataClass -> withheld.add(withheld(dataClass, recipient)));
        if (!withheld.isEmpty()) {
            Origins.dropHashes(copy);
        }
        if (new FreeText(words).hideIn(copy)) {
            withheld.add(UNREADABLE);
        }
        return delivery.with(copy, withheld, words, delivery.trail().and(Step.MINIMISE, clock.instant()));
    }

    private static boolean mayReceive(
            Release release, Partner recipient, String dataClass, Authorisation authorisation) {
        return release.receiving()
                .mayReceive(recipient, dataClass, authorisation.purpose(), authorisation.legalBasis());
    }

    /** The classes that have no rules of their own here. */
    private LabelledData labelled(Release release, Partner recipient, Authorisation authorisation) {
        return new LabelledData(
                dataClass -> classes.stream().noneMatch(kept -> kept.dataClass().equals(dataClass))
                        && !mayReceive(release, recipient, dataClass, authorisation));
    }

    private static Withheld withheld(String dataClass, Partner recipient) {
        return new Withheld(
                dataClass,
                "may-receive:" + dataClass,
                "De rol %1$s mag deze gegevens voor dit doel op deze grondslag niet ontvangen. / The role %1$s may not receive these data for this purpose on this legal basis."
                        .formatted(String.join(", ", recipient.roles())));
    }
}
