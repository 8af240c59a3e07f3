package nl.samenhang.mappings.workbench;

import java.util.List;

/** The examples of a folder: {@code <case>.<ext>}, with {@code <case>.canonical.json} and {@code <case>.back.<ext>}. */
final class Examples {
    private Examples() {}

    static List<String> in(FolderFiles files) {
        return files.all().stream()
                .filter(name -> name.startsWith("examples/"))
                .filter(name -> !name.endsWith(".canonical.json") && !name.contains(".back."))
                .toList();
    }

    static String canonicalOf(String example) {
        return stem(example) + ".canonical.json";
    }

    static String backOf(String example) {
        return stem(example) + ".back" + example.substring(example.lastIndexOf('.'));
    }

    private static String stem(String example) {
        return example.substring(0, example.lastIndexOf('.'));
    }
}
