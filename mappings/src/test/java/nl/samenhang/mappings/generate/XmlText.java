package nl.samenhang.mappings.generate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** XML as it is written, with the prefixes that people know. */
final class XmlText {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Map<String, String> PREFIXES = Map.of(
            "http://www.stufstandaarden.nl/koppelvlak/jz0100",
            "JZ",
            "http://www.egem.nl/StUF/StUF0301",
            "StUF",
            "http://www.egem.nl/StUF/sector/bg/0310",
            "BG",
            "http://www.egem.nl/StUF/sector/zkn/0310",
            "ZKN",
            "http://www.w3.org/2005/05/xmlmime",
            "xmime",
            XSI,
            "xsi");

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    void open(String namespace, String name) {
        endTag();
        String prefix = namespace == null ? "" : PREFIXES.getOrDefault(namespace, own(namespace)) + ":";
        text.append('<').append(prefix).append(name);
        if (open.isEmpty()) {
            PREFIXES.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .forEach(entry -> declare(entry.getValue(), entry.getKey()));
        }
        if (namespace != null && !PREFIXES.containsKey(namespace)) {
            declare(own(namespace), namespace);
        }
        open.push(prefix + name);
        inTag = true;
    }

    private static String own(String namespace) {
        return "n" + Integer.toString(Math.abs(namespace.hashCode()), Character.MAX_RADIX);
    }

    private void declare(String prefix, String namespace) {
        text.append(" xmlns:").append(prefix).append("=\"").append(namespace).append('"');
    }

    void attribute(String namespace, String name, String value) {
        String prefix = namespace == null ? "" : PREFIXES.get(namespace) + ":";
        text.append(' ')
                .append(prefix)
                .append(name)
                .append("=\"")
                .append(escaped(value))
                .append('"');
    }

    void nil() {
        attribute(XSI, "nil", "true");
    }

    void value(String value) {
        endTag();
        text.append(escaped(value));
    }

    void close() {
        endTag();
        text.append("</").append(open.pop()).append('>');
    }

    private void endTag() {
        if (inTag) {
            text.append('>');
            inTag = false;
        }
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
