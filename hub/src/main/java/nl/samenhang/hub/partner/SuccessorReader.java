package nl.samenhang.hub.partner;

import java.util.List;
import java.util.Set;
import nl.samenhang.hub.configuration.YamlFile;

/** Reads the {@code successors} of a partner file: one when organisations merge, several when one splits. */
final class SuccessorReader {

    private static final Set<String> FIELDS = Set.of("partner", "from", "municipalities");

    private SuccessorReader() {}

    static List<Successor> read(YamlFile partner) {
        return partner.rows("successors").stream().map(SuccessorReader::row).toList();
    }

    private static Successor row(YamlFile row) {
        row.allowOnly(FIELDS);
        return new Successor(row.text("partner"), row.date("from"), row.texts("municipalities"));
    }
}
