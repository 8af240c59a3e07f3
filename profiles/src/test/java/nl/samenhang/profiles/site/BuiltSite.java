package nl.samenhang.profiles.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.profiles.ProfilePackage;

/** The site, made of the package and of a few definitions that it may not have yet. */
final class BuiltSite {

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");

    final Path folder;

    BuiltSite(Path folder) throws IOException {
        this.folder = folder;
        builder().write(folder);
    }

    static SiteBuilder builder() throws IOException {
        return new SiteBuilder(definitions(), ProfilePackage.examples());
    }

    /** The package's own word counts where both say something. */
    static Stream<String> definitions() throws IOException {
        List<String> ours = ProfilePackage.conformanceResources().toList();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/site"))) {
            List<String> more = files.sorted()
                    .map(BuiltSite::read)
                    .filter(json -> ours.stream().noneMatch(own -> address(own).equals(address(json))))
                    .toList();
            return Stream.concat(ours.stream(), more.stream());
        }
    }

    private static String address(String json) {
        return Catalogue.read(json).path("url").asText();
    }

    List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    String page(String path) {
        return read(folder.resolve(path));
    }

    /** The anchors of a page. */
    static Set<String> anchors(Path page) {
        return ID.matcher(read(page)).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
