package nl.samenhang.mappings;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The prefixes by which people know the namespaces of the chain; rules and paths use them whatever the sender chose.
 */
final class UsualPrefixes {
    static final Map<String, String> BY_NAMESPACE = Map.of(
            "http://www.stufstandaarden.nl/koppelvlak/jz0100", "JZ",
            "http://www.egem.nl/StUF/StUF0301", "StUF",
            "http://www.egem.nl/StUF/sector/bg/0310", "BG",
            "http://www.egem.nl/StUF/sector/zkn/0310", "ZKN",
            "http://www.istandaarden.nl/ijw/3_2/basisschema/schema", "ijw",
            "http://www.stufstandaarden.nl/sectormodel/ggk/0210", "GGK",
            "http://www.w3.org/2001/XMLSchema-instance", "xsi",
            "http://www.w3.org/2005/05/xmlmime", "xmime");
    private static final Pattern OWN_OF_A_MESSAGE =
            Pattern.compile("http://www\\.istandaarden\\.nl/ijw/3_2/(jw\\d{3})/schema");

    private UsualPrefixes() {}

    static String of(String namespace, String otherwise) {
        Matcher own = OWN_OF_A_MESSAGE.matcher(namespace);
        return own.matches() ? own.group(1) : BY_NAMESPACE.getOrDefault(namespace, otherwise);
    }
}
