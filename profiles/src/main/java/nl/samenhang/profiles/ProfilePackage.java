package nl.samenhang.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** The FHIR package with every profile, code system and example, as others can load it too. */
public final class ProfilePackage {

    private static final String NAME = "nl.samenhang.profiles";
    private static final String VERSION = "0.1.0";
    private static final String RESOURCE = "/" + NAME + "-" + VERSION + ".tgz";
    private static final String FOLDER = "package/";
    private static final String EXAMPLES = FOLDER + "example/";

    private ProfilePackage() {}

    /** The bytes of the package: a gzipped tar in the form of an npm package. The caller closes it. */
    public static InputStream open() {
        InputStream bytes = ProfilePackage.class.getResourceAsStream(RESOURCE);
        if (bytes == null) {
            throw new IllegalStateException("the build left " + RESOURCE + " out");
        }
        return bytes;
    }

    /** The name under which package registries know it. */
    public static String name() {
        return NAME;
    }

    /** The version of the package and of every definition in it. */
    public static String version() {
        return VERSION;
    }

    /** Every profile, list of codes, message definition and other definition, each as JSON. */
    public static Stream<String> conformanceResources() {
        return files(name -> name.startsWith(FOLDER) && !name.startsWith(EXAMPLES) && !name.endsWith("package.json"));
    }

    /** Whole messages that keep every rule, each as JSON. */
    public static Stream<String> examples() {
        return files(name -> name.startsWith(EXAMPLES));
    }

    private static Stream<String> files(Predicate<String> wanted) {
        List<String> found = new ArrayList<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(open()))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (wanted.test(entry.getName()) && !entry.getName().endsWith(".index.json")) {
                    found.add(new String(tar.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the package of profiles cannot be read", e);
        }
        return found.stream();
    }
}
