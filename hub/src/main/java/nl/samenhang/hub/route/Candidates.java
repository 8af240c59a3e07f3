package nl.samenhang.hub.route;

import java.util.List;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.release.Routes.Choice;

/** Who may be meant by a choice of a route: the partner that is named, else those of the role nearest to the family. */
final class Candidates {

    private Candidates() {}

    static List<Partner> of(Choice choice, MessageFacts facts, PartnerDirectory directory) {
        if (choice.partner() != null) {
            return List.of(directory.byId(choice.partner()));
        }
        var municipality = facts.municipality().orElse("");
        var serving = directory.serving(choice.role(), municipality);
        var near = serving.stream()
                .filter(partner -> partner.municipalities().contains(municipality))
                .toList();
        return near.isEmpty() ? serving : near;
    }
}
