package nl.samenhang.hub.check;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.configuration.Findings;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.hub.partner.Successor;
import nl.samenhang.hub.release.Release;
import nl.samenhang.hub.release.RouteOutline.Target;

/** Whether who takes over from a partner is there, can do what it did, and does not lead back to it. */
final class SoundSuccessors implements CrossCheck {

    @Override
    public void check(Release release, ConfigurationFiles files, Findings findings) {
        for (var partner : release.partners().all()) {
            for (var number = 0; number < partner.successors().size(); number++) {
                new Place(partner, number, files, findings).check(release);
            }
        }
    }

    /** One successor in the file of one partner. */
    private record Place(Partner partner, int number, ConfigurationFiles files, Findings findings) {

        void check(Release release) {
            var successor = partner.successors().get(number);
            if (!release.partners().knows(successor.partner())) {
                tell("unknown-partner", "partner", successor.partner());
                return;
            }
            var other = release.partners().byId(successor.partner());
            if (leadsBack(other, release)) {
                tell("successor-circle", "partner", partner.id());
            }
            var missing =
                    partner.roles().stream().filter(role -> !other.has(role)).toList();
            if (!missing.isEmpty()) {
                tell("successor-role", "partner", other.id(), String.join(", ", missing));
            }
            events(release).stream()
                    .filter(event -> release.formatFor(other, event).isEmpty())
                    .forEach(event -> tell("no-format-for-event", "partner", other.id(), event));
            var unserved = municipalities(successor).stream()
                    .filter(code -> !other.serves(code))
                    .toList();
            if (!unserved.isEmpty()) {
                tell("successor-municipality", "partner", other.id(), String.join(", ", unserved));
            }
        }

        /** What routes send to the partner itself or to one of its roles. */
        private Set<String> events(Release release) {
            return release.routes().outlines().stream()
                    .filter(route -> route.targets().stream().anyMatch(this::meansPartner))
                    .map(route -> route.takes().event())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private boolean meansPartner(Target target) {
            return target.role() == null ? partner.id().equals(target.partner()) : partner.has(target.role());
        }

        private List<String> municipalities(Successor successor) {
            return successor.municipalities().isEmpty() ? partner.municipalities() : successor.municipalities();
        }

        /** Over any number of steps; an unknown partner on the way is told in its own place. */
        private boolean leadsBack(Partner other, Release release) {
            var passed = new HashSet<String>();
            var next = new ArrayDeque<>(List.of(other.id()));
            while (!next.isEmpty()) {
                var id = next.pop();
                if (passed.add(id) && release.partners().knows(id)) {
                    release.partners().byId(id).successors().forEach(successor -> next.push(successor.partner()));
                }
            }
            return passed.contains(partner.id());
        }

        private void tell(String rule, String field, Object... named) {
            var line = new PartnerLines(files)
                    .of(partner)
                    .map(file -> file.rows("successors").get(number).lineOf(field))
                    .orElse(0);
            findings.add(rule, PartnerLines.path(partner), line, "successors[" + number + "]." + field, named);
        }
    }
}
