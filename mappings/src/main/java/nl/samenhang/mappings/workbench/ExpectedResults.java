package nl.samenhang.mappings.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenhang.mappings.Canonical;
import nl.samenhang.mappings.Format;
import nl.samenhang.mappings.Inexpressible;
import nl.samenhang.mappings.Mappings;
import nl.samenhang.mappings.NotReadable;
import nl.samenhang.mappings.Unmappable;

/** Writes what the mappings make of the examples beside them. */
final class ExpectedResults {
    private final Trial trial;
    private final Format format;

    ExpectedResults(Mappings mappings, Format format) {
        this.trial = new Trial(mappings);
        this.format = format;
    }

    /** An example that is refused gets no results. */
    void write(FolderFiles files) {
        for (String name : Examples.in(files)) {
            try {
                write(files.folder(), name);
            } catch (Unmappable | NotReadable | Inexpressible e) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void write(Path folder, String name) throws IOException {
        Canonical canonical = trial.in(format, Files.readAllBytes(folder.resolve(name)));
        Files.writeString(
                folder.resolve(Examples.canonicalOf(name)),
                Trial.tree(canonical).toPrettyString() + "\n");
        if (format.out()) {
            String back = Trial.readable(trial.out(format, canonical).content());
            Files.writeString(folder.resolve(Examples.backOf(name)), back + (back.startsWith("{") ? "\n" : ""));
        }
    }
}
