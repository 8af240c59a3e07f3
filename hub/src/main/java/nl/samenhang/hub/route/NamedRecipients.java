package nl.samenhang.hub.route;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.partner.HubIdentity;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import org.springframework.stereotype.Component;

/**
 * Sees to it that whom the sender names by OIN is not passed over in silence. The hub itself may be named: it is the
 * next hop.
 */
@Component
final class NamedRecipients {

    private final HubIdentity hub;

    NamedRecipients(HubIdentity hub) {
        this.hub = hub;
    }

    List<Issue> notReached(MessageFacts facts, Set<Partner> recipients, PartnerDirectory directory) {
        return oins(facts)
                .filter(oin -> !oin.equals(hub.oin()))
                .map(oin -> directory.meant(oin, municipality(facts)))
                .filter(meant -> meant.isEmpty() || !recipients.contains(meant.get()))
                .map(NamedRecipients::issue)
                .toList();
    }

    /** Of several that could be meant, the one the sender names. */
    List<Partner> narrow(List<Partner> candidates, MessageFacts facts, PartnerDirectory directory) {
        var named = oins(facts)
                .flatMap(oin -> directory.meant(oin, municipality(facts)).stream())
                .toList();
        var meant = candidates.stream().filter(named::contains).toList();
        return candidates.size() > 1 && !meant.isEmpty() ? meant : candidates;
    }

    /** The partners that the sender names, also those that others took over from. */
    Stream<Partner> by(MessageFacts facts, PartnerDirectory directory) {
        return oins(facts).flatMap(oin -> directory.byOin(oin).stream());
    }

    private static Stream<String> oins(MessageFacts facts) {
        return facts.namedRecipients().stream().map(MessageFacts::oinOf).filter(Objects::nonNull);
    }

    private static String municipality(MessageFacts facts) {
        return facts.municipality().orElse("");
    }

    private static Issue issue(Optional<Partner> meant) {
        return meant.isPresent()
                ? Issue.error(
                        "not-found",
                        "recipient-named",
                        "De genoemde ontvanger krijgt dit bericht volgens de routes van de hub niet.",
                        "By the hub's routes the recipient that you name does not get this message.")
                : Issue.error(
                        "not-found",
                        "recipient-unknown",
                        "De genoemde ontvanger is bij de hub niet bekend.",
                        "The recipient that you name is not known to the hub.");
    }
}
