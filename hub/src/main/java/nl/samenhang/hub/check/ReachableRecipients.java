package nl.samenhang.hub.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.RouteOutline;
import nl.samenhang.hub.release.RouteOutline.Target;

/** Whether somebody is there for every recipient that a route chooses, and can read what it is sent. */
final class ReachableRecipients implements CrossCheck {

    @Override
    public void check(Release release, ConfigurationFiles files, Findings findings) {
        for (var route : release.routes().outlines()) {
            for (var target : route.targets()) {
                if (target.role() != null) {
                    role(route, target, release, findings);
                } else if (target.partner() != null) {
                    partner(route, target, release, findings);
                }
            }
        }
    }

    private static void role(RouteOutline route, Target target, Release release, Findings findings) {
        var named = route.takes().municipalities();
        var without = new TreeSet<>(named.isEmpty() ? municipalities(release) : named);
        without.removeIf(
                code -> !release.partners().serving(target.role(), code).isEmpty());
        if (!without.isEmpty()) {
            var rule = named.isEmpty() ? "role-missing-somewhere" : "role-without-partner";
            findings.add(rule, route.file(), target.line(), "role", target.role(), String.join(", ", without));
        }
        release.partners().all().stream()
                .filter(partner -> partner.has(target.role()) && !isTakenOver(partner, release))
                .forEach(partner -> canRead(partner, route, target, release, findings));
    }

    private static void partner(RouteOutline route, Target target, Release release, Findings findings) {
        release.partners().all().stream()
                .filter(partner -> partner.id().equals(target.partner()) && !isTakenOver(partner, release))
                .forEach(partner -> {
                    canRead(partner, route, target, release, findings);
                    if (release.partners().active(partner.id()).isEmpty()) {
                        findings.add("partner-not-valid", route.file(), target.line(), "partner", partner.id());
                    }
                });
    }

    /** Then its successor is judged, where it is named. */
    private static boolean isTakenOver(Partner partner, Release release) {
        return release.partners().taken().contains(partner);
    }

    private static void canRead(
            Partner partner, RouteOutline route, Target target, Release release, Findings findings) {
        var event = route.takes().event();
        if (release.formatFor(partner, event).isEmpty()) {
            findings.add("no-format-for-event", route.file(), target.line(), "", partner.id(), event);
        }
    }

    /** Every municipality that some partner names. */
    private static Set<String> municipalities(Release release) {
        return release.partners().all().stream()
                .map(Partner::municipalities)
                .flatMap(List::stream)
                .filter(code -> code.matches("\\d{4}"))
                .collect(Collectors.toSet());
    }
}
