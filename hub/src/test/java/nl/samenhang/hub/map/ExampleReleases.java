package nl.samenhang.hub.map;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.samenhang.hub.check.ConfigurationCheck;
import nl.samenhang.hub.configuration.ConfigurationFiles;
import nl.samenhang.hub.release.Release;

/** Releases of the examples in the documentation, and of changed copies of them. */
final class ExampleReleases {

    static final String UTRECHT = "utrecht-west-2020";
    static final String ROTTERDAM = "rotterdam-rijnmond";

    private static final ConfigurationCheck READER = ConfigurationCheck.standalone();

    private final TreeMap<String, byte[]> files;

    private ExampleReleases(TreeMap<String, byte[]> files) {
        this.files = files;
    }

    static ExampleReleases of(String example) {
        return new ExampleReleases(new TreeMap<>(files(example)));
    }

    /** The partners of both examples, twenty-five of them in two regions, with the routes of the second. */
    static ExampleReleases ofBoth() {
        var both = of(ROTTERDAM);
        files(UTRECHT).forEach((path, content) -> {
            if (path.startsWith("partners/")) {
                both.files.put(path, content);
            }
        });
        return both;
    }

    ExampleReleases changed(String file, UnaryOperator<String> change) {
        var before = new String(files.get(file), StandardCharsets.UTF_8);
        var after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing changed in " + file);
        }
        return with(file, after);
    }

    ExampleReleases with(String file, String content) {
        files.put(file, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Release release() {
        return READER.read(0, new ConfigurationFiles(files));
    }

    private static java.util.SortedMap<String, byte[]> files(String example) {
        return ConfigurationFiles.in(Path.of("docs", "examples", example)).contents();
    }
}
