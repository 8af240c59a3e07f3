package nl.samenhang.mappings.workbench;

import java.util.stream.Collectors;
import nl.samenhang.mappings.Format;
import nl.samenhang.mappings.Mappings;

/** A format by the id that someone typed; a wrong one is answered with those that are there. */
final class KnownFormat {
    private KnownFormat() {}

    static Format of(Mappings mappings, String id) {
        return mappings.formats().stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unknown(mappings, id)));
    }

    private static String unknown(Mappings mappings, String id) {
        String known = mappings.formats().stream().map(Format::id).collect(Collectors.joining(", "));
        return id + ": onbekend formaat; noem met --config de map waar het in staat, of kies uit: " + known + " / "
                + "unknown format; name the folder that holds it with --config, or choose from: " + known;
    }
}
