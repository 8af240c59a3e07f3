package nl.samenhang.hub.check;

import java.util.List;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.partner.DataOfEvents;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.ReceivingPolicy;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.RouteOutline;
import nl.samenhang.hub.release.RouteOutline.Target;

/** Whether the policy forbids what a route sends: no purpose and no legal basis would do. */
final class PermittedData implements CrossCheck {

    @Override
    public void check(Release release, ConfigurationFiles files, Findings findings) {
        for (var route : release.routes().outlines()) {
            for (var target : route.targets()) {
                var never = never(route, target, release);
                if (!never.isEmpty()) {
                    findings.add(
                            "policy-forbids",
                            route.file(),
                            target.line(),
                            "",
                            target.role() == null ? target.partner() : target.role(),
                            String.join(", ", never));
                }
            }
        }
    }

    private static List<String> never(RouteOutline route, Target target, Release release) {
        var roles = target.role() != null ? List.of(target.role()) : roles(target.partner(), release);
        return DataOfEvents.of(route.takes().event()).stream()
                .filter(data -> roles.stream().noneMatch(role -> everMayReceive(release.receiving(), role, data)))
                .toList();
    }

    private static List<String> roles(String partner, Release release) {
        return release.partners().all().stream()
                .filter(known -> known.id().equals(partner))
                .map(Partner::roles)
                .flatMap(List::stream)
                .toList();
    }

    private static boolean everMayReceive(ReceivingPolicy policy, String role, String data) {
        return policy.rowsByRole().getOrDefault(role, List.of()).stream()
                .anyMatch(row -> row.data().contains(data));
    }
}
