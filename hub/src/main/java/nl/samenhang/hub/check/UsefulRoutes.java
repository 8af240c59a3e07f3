package nl.samenhang.hub.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.RouteOutline;

/** Whether every route can have an effect: it can match, nothing shadows it, and somebody may send its event. */
final class UsefulRoutes implements CrossCheck {

    private final Clock clock;

    UsefulRoutes(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void check(Release release, ConfigurationFiles files, Findings findings) {
        var routes = release.routes().outlines();
        if (routes.isEmpty()) {
            findings.add("no-routes-at-all", "routes/", 0, "");
        }
        for (var route : routes) {
            shadow(route, routes, findings);
            repetition(route, routes, findings);
            ended(route, findings);
            sender(route, release, findings);
        }
    }

    private static void shadow(RouteOutline route, List<RouteOutline> routes, Findings findings) {
        routes.stream()
                .filter(other -> route.takes().otherwise() && other.takes().isUnconditional())
                .filter(other -> other.takes().event().equals(route.takes().event()))
                .findFirst()
                .ifPresent(other -> findings.add("route-shadowed", route.file(), route.line(), "", other.id()));
    }

    private static void repetition(RouteOutline route, List<RouteOutline> routes, Findings findings) {
        routes.subList(0, routes.indexOf(route)).stream()
                .filter(earlier -> earlier.takes().equals(route.takes()) && sameTargets(earlier, route))
                .findFirst()
                .ifPresent(earlier -> findings.add("route-repeats", route.file(), route.line(), "", earlier.id()));
    }

    private static boolean sameTargets(RouteOutline one, RouteOutline other) {
        return one.targets().stream().anyMatch(target -> other.targets().stream()
                .anyMatch(same -> String.valueOf(target.role()).equals(String.valueOf(same.role()))
                        && String.valueOf(target.partner()).equals(String.valueOf(same.partner()))));
    }

    private void ended(RouteOutline route, Findings findings) {
        var until = route.takes().until();
        if (until != null && until.isBefore(LocalDate.now(clock))) {
            findings.add("route-ended", route.file(), route.line(), "until", until);
        }
    }

    private static void sender(RouteOutline route, Release release, Findings findings) {
        var event = route.takes().event();
        var somebody = release.partners().all().stream()
                .anyMatch(partner -> release.sending().maySend(partner, event));
        if (!somebody && !event.isEmpty()) {
            findings.add("nobody-may-send", route.file(), route.line(), "event", event);
        }
    }
}
