package nl.samenhang.hub.route;

import java.util.List;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.PartnerDirectory;
import nl.samenhang.hub.release.Routes.Choice;

/**
 * Who may be meant by a choice of a route: the partner that is named or who took over from it, else those of the role
 * nearest to the family.
 */
final class Candidates {

    private Candidates() {}

    static List<Partner> of(Choice choice, MessageFacts facts, PartnerDirectory directory) {
        var municipality = facts.municipality().orElse("");
        if (choice.partner() != null) {
            return List.of(directory.current(directory.byId(choice.partner()), municipality));
        }
        var serving = directory.serving(choice.role(), municipality);
        var near = serving.stream()
                .filter(partner -> partner.municipalities().contains(municipality))
                .toList();
        return near.isEmpty() ? serving : near;
    }
}
