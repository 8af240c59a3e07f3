package nl.samenhang.hub.court;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.samenhang.hub.message.DisclosureBan;

/** What the versions of bans, the oldest first, come to. */
final class BanHistory {

    private BanHistory() {}

    /**
     * The version that counts: that of the last decision; of one day the last that was told. A version that was there
     * before, sent again, undoes nothing.
     */
    static Optional<DisclosureBan> current(List<DisclosureBan> versions) {
        DisclosureBan counts = null;
        var seen = new HashSet<DisclosureBan>();
        for (var next : versions) {
            if (counts == null || !next.decided().isBefore(counts.decided()) && !seen.contains(terms(next))) {
                counts = next;
            }
            seen.add(terms(next));
        }
        return Optional.ofNullable(counts);
    }

    /** Of each ban among these the version that counts, if it is about one of these people or families. */
    static List<DisclosureBan> current(List<DisclosureBan> versions, Collection<String> references) {
        var byBan = new LinkedHashMap<String, List<DisclosureBan>>();
        versions.forEach(version ->
                byBan.computeIfAbsent(version.ban(), ban -> new ArrayList<>()).add(version));
        return byBan.values().stream()
                .flatMap(own -> current(own).stream())
                .filter(ban -> !Collections.disjoint(ban.about(), references))
                .toList();
    }

    /** What it says, whenever it was recorded. */
    static DisclosureBan terms(DisclosureBan ban) {
        return ban.recordedAt(null);
    }
}
