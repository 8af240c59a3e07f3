package nl.samenhang.mappings;

/**
 * One value of a native message.
 *
 * @param path where it stands, with the indexes of what is repeated
 * @param value as it stands there
 * @param mark how an element of a free name names itself, for instance {@code @naam='urgentie'}; mostly empty
 */
record Leaf(String path, String value, String mark) {
    Leaf(String path, String value) {
        this(path, value, "");
    }

    /** The path without indexes, as {@code dropped.yaml} writes it. */
    String plain() {
        return path.startsWith("$") ? path.replaceAll("\\[\\d+]", "[*]") : path.replaceAll("\\[\\d+]", "");
    }

    /** The path of what holds the part at this path; null above the whole. */
    static String above(String path) {
        int cut = Math.max(path.lastIndexOf('/'), Math.max(path.lastIndexOf('.'), path.lastIndexOf('[')));
        // StUF names hold dots: in a path of XML only a slash or an index ends a step
        if (path.startsWith("/")) {
            cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('['));
        }
        return cut <= 0 ? null : path.substring(0, cut);
    }
}
