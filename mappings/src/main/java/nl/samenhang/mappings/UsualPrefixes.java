package nl.samenhang.mappings;

import java.util.Map;

/**
 * The prefixes by which people know the namespaces of the chain; rules and paths use them whatever the sender chose.
 */
final class UsualPrefixes {
    static final Map<String, String> BY_NAMESPACE = Map.of(
            "http://www.stufstandaarden.nl/koppelvlak/jz0100", "JZ",
            "http://www.egem.nl/StUF/StUF0301", "StUF",
            "http://www.egem.nl/StUF/sector/bg/0310", "BG",
            "http://www.egem.nl/StUF/sector/zkn/0310", "ZKN",
            "http://www.w3.org/2001/XMLSchema-instance", "xsi",
            "http://www.w3.org/2005/05/xmlmime", "xmime");

    private UsualPrefixes() {}

    static String of(String namespace, String otherwise) {
        return BY_NAMESPACE.getOrDefault(namespace, otherwise);
    }
}
