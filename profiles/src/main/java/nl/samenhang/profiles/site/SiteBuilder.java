package nl.samenhang.profiles.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenhang.profiles.ProfilePackage;

/** Writes the whole site into a folder. Two runs over the same package give the same bytes. */
public final class SiteBuilder {

    private static final List<String> AS_THEY_ARE = List.of("style.css", "icon.svg");

    private final Catalogue catalogue;
    private final List<Example> examples;

    SiteBuilder(Stream<String> conformanceResources, Stream<String> examples) {
        this.catalogue = new Catalogue(conformanceResources, examples);
        this.examples = Example.of(catalogue);
    }

    /** Argument: the folder to write. */
    public static void main(String[] arguments) throws IOException {
        new SiteBuilder(ProfilePackage.conformanceResources(), ProfilePackage.examples()).write(Path.of(arguments[0]));
    }

    void write(Path folder) throws IOException {
        clear(folder);
        Templates templates = new Templates();
        for (Page page : pages()) {
            write(folder.resolve(page.path()), templates.fill(page).getBytes(StandardCharsets.UTF_8));
        }
        for (Map.Entry<String, String> file :
                new Downloads().of(catalogue, examples).entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (String name : AS_THEY_ARE) {
            try (InputStream bytes = SiteBuilder.class.getResourceAsStream(name)) {
                write(folder.resolve(name), bytes.readAllBytes());
            }
        }
        try (InputStream bytes = ProfilePackage.open()) {
            write(folder.resolve(FrontPages.PACKAGE), bytes.readAllBytes());
        }
    }

    List<Page> pages() {
        Snapshots snapshots = new Snapshots();
        Traffic traffic = new Traffic(catalogue);
        Fields fields = new Fields(new Choices(catalogue, snapshots), new Types(catalogue));
        ProfilePages profiles = new ProfilePages(catalogue, snapshots, fields, examples, traffic);
        EventPages events = new EventPages(catalogue, traffic, examples);
        List<Page> pages = new ArrayList<>(new FrontPages(catalogue, traffic, events).all());
        pages.addAll(events.all());
        pages.addAll(profiles.all());
        pages.addAll(new CodePages(catalogue, profiles.usesOfCodes()).all());
        pages.add(new GlossaryPage(catalogue).page());
        return pages;
    }

    /** What an earlier build wrote may be about something that is no more. */
    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> before = Files.walk(folder)) {
            for (Path file : before.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
