package nl.samenhang.hub.dryrun;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.message.Reasons;
import nl.samenhang.hub.release.Releases;
import nl.samenhang.hub.release.RouteOutline;
import nl.samenhang.hub.release.Routes.Choice;
import nl.samenhang.hub.route.PassedOver;
import nl.samenhang.profiles.Text;
import org.springframework.stereotype.Component;

/** Which routes take a message and whom they choose, and why the others do not. */
@Component
final class Weighing {

    private final Releases releases;
    private final PassedOver passedOver;

    Weighing(Releases releases, PassedOver passedOver) {
        this.releases = releases;
        this.passedOver = passedOver;
    }

    List<Plan.Route> routes(AuthorisedMessage authorised) {
        var routes =
                releases.numbered(authorised.message().received().release()).routes();
        var choices = routes.choose(authorised);
        return routes.outlines().stream()
                .map(route -> routes.whyNot(route, authorised.message())
                        .map(why -> answer(route, false, why))
                        .orElseGet(() -> answer(route, true, chosen(route, choices, authorised))))
                .toList();
    }

    List<Plan.Other> others(AuthorisedMessage authorised, List<Plan.Outgoing> outgoing) {
        var recipients = outgoing.stream().map(Plan.Outgoing::recipient).collect(Collectors.toSet());
        var others = new ArrayList<Plan.Other>();
        passedOver.reasons(authorised, recipients).forEach((partner, why) -> others.add(new Plan.Other(partner, why)));
        return List.copyOf(others);
    }

    private static Plan.Route answer(RouteOutline route, boolean taken, Text why) {
        return new Plan.Route(route.id(), route.file(), route.line(), taken, why);
    }

    private Text chosen(RouteOutline route, List<Choice> choices, AuthorisedMessage authorised) {
        var own = choices.stream()
                .filter(choice -> choice.route().equals(route.id()))
                .map(choice -> passedOver.notMade(choice, authorised).orElseGet(() -> chooses(choice)))
                .toList();
        return own.isEmpty()
                ? new Text(
                        "neemt het bericht, maar de voorwaarden in de route kiezen niemand",
                        "takes the message, but the conditions inside it choose nobody")
                : Reasons.together(own);
    }

    private static Text chooses(Choice choice) {
        var who = choice.partner() == null ? choice.role() : choice.partner();
        if (choice.copy()) {
            return new Text("kopie voor " + who, "copy for " + who);
        }
        var held = choice.hold().isZero()
                ? new Text("", "")
                : new Text(", vastgehouden: " + choice.hold(), ", held: " + choice.hold());
        return new Text("kiest " + who + held.nl(), "chooses " + who + held.en());
    }
}
