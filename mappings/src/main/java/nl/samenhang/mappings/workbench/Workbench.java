package nl.samenhang.mappings.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.samenhang.mappings.Canonical;
import nl.samenhang.mappings.Format;
import nl.samenhang.mappings.Inexpressible;
import nl.samenhang.mappings.Mappings;
import nl.samenhang.mappings.Unmappable;
import nl.samenhang.profiles.ProfileValidator;

/** What an integration engineer does with format folders. Reads files and writes where it is told to, nothing else. */
public final class Workbench {
    private final Supplier<ProfileValidator> validator;

    /** The validator takes seconds to load: it is asked for once, and only when it is needed. */
    public Workbench(Supplier<ProfileValidator> validator) {
        this.validator = new OnceOnly<>(validator);
    }

    /**
     * Checks one format folder, or each format folder in a directory: its description, its code lists, its mappings,
     * its examples. All remarks at once; none when it is in order.
     */
    public List<Remark> check(Path directory) {
        List<Remark> remarks = new ArrayList<>();
        for (Path folder : folders(directory)) {
            FolderFiles files = new FolderFiles(folder);
            List<Remark> found = found(files);
            String prefix = folder.equals(directory) ? "" : folder.getFileName() + "/";
            found.forEach(remark -> remarks.add(remark.in(prefix)));
        }
        return remarks;
    }

    /** Cheap things first: a fault in the description or a mapping is told within a few seconds. */
    private List<Remark> found(FolderFiles files) {
        List<Remark> found = new ArrayList<>(DescriptionCheck.of(files));
        if (!files.isReadable()) {
            return found;
        }
        try {
            Mappings mappings = found.stream().anyMatch(Remark::isError) ? null : UnusableFolder.load(files.folder());
            found.addAll(new CodeCheck(validator.get().terminology()).of(files));
            if (found.stream().noneMatch(Remark::isError)) {
                found.addAll(new ExampleCheck(mappings, mappings.format(files.id()), validator.get()).of(files));
            }
        } catch (UnusableFolder e) {
            found.add(e.remark());
        }
        return found;
    }

    /**
     * Writes the expected results of the examples anew, to be read over before they are kept. What cannot be written is
     * passed over: the check tells why.
     */
    public void writeExpected(Path directory) {
        for (Path folder : folders(directory)) {
            FolderFiles files = new FolderFiles(folder);
            if (DescriptionCheck.of(files).stream().noneMatch(Remark::isError)) {
                try {
                    Mappings mappings = UnusableFolder.load(folder);
                    new ExpectedResults(mappings, mappings.format(files.id())).write(files);
                } catch (UnusableFolder e) {
                    continue;
                }
            }
        }
    }

    private static List<Path> folders(Path directory) {
        if (Files.exists(directory.resolve("format.yaml"))) {
            return List.of(directory);
        }
        try (Stream<Path> folders = Files.list(directory)) {
            List<Path> found = folders.filter(folder -> Files.exists(folder.resolve("format.yaml")))
                    .sorted()
                    .toList();
            return found.isEmpty() ? List.of(directory) : found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Translates one message and tells what came of it, in words for people: the shared message, its faults with both
     * paths, what was lost, and the message in another format when one is named.
     *
     * @param config directory with more formats, or null
     * @param to format to write, or null
     * @throws IllegalArgumentException a format is unknown
     * @throws UnusableFolder a format in the directory cannot be used
     * @throws nl.samenhang.mappings.NotReadable the file cannot be read safely
     * @throws Unmappable the message breaks rules of its format
     * @throws Inexpressible the other format cannot carry it
     */
    public MappingRun run(Path config, String from, byte[] message, String to) {
        Mappings mappings = UnusableFolder.load(config);
        Trial trial = new Trial(mappings);
        Format format = KnownFormat.of(mappings, from);
        Format target = to == null ? null : KnownFormat.of(mappings, to);
        Canonical canonical = trial.in(format, message);
        return new MappingRun(
                canonical,
                validator.get().validate(canonical.json()),
                target == null ? null : trial.out(target, canonical));
    }

    /**
     * Begins a format in a new folder that compiles and has one example, which fails until it is filled in.
     *
     * @return the folder
     * @throws IllegalArgumentException the id is no id, or the folder is there already
     */
    public Path begin(Path parent, String id, boolean xml) {
        return NewFormat.write(parent, id, xml);
    }

    /**
     * What changes in all examples of a format when a file of it is changed.
     *
     * @param config directory with more formats, or null
     * @param changed a file with the name of a file of the format, or a whole changed folder
     * @return lines; empty when nothing changes
     */
    public List<String> diff(Path config, String formatId, Path changed) {
        try {
            Path work = Files.createTempDirectory("mapping-diff");
            try {
                return MappingDiff.of(config, formatId, changed, work.resolve(formatId));
            } finally {
                delete(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
