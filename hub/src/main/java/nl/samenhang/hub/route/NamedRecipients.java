package nl.samenhang.hub.route;

import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        return facts.namedRecipients().stream()
                .map(MessageFacts::oinOf)
                .filter(Objects::nonNull)
                .filter(oin -> !oin.equals(hub.oin()))
                .filter(oin -> recipients.stream().noneMatch(partner -> oin.equals(partner.oin())))
                .map(oin -> issue(oin, directory))
                .toList();
    }

    /** Of several that could be meant, the one the sender names. */
    List<Partner> narrow(List<Partner> candidates, MessageFacts facts) {
        var oins = facts.namedRecipients().stream()
                .map(MessageFacts::oinOf)
                .filter(Objects::nonNull)
                .toList();
        var meant = candidates.stream()
                .filter(partner -> oins.contains(partner.oin()))
                .toList();
        return candidates.size() > 1 && !meant.isEmpty() ? meant : candidates;
    }

    private static Issue issue(String oin, PartnerDirectory directory) {
        return directory.byOin(oin).isPresent()
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
