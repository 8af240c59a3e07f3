package nl.samenhang.mappings.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenhang.mappings.Canonical;
import nl.samenhang.mappings.Format;
import nl.samenhang.mappings.Mappings;

/** Writes what the mappings make of the examples beside them. */
final class ExpectedResults {
    private final Trial trial;
    private final Format format;

    ExpectedResults(Mappings mappings, Format format) {
        this.trial = new Trial(mappings);
        this.format = format;
    }

    void write(FolderFiles files) {
        for (String name : Examples.in(files)) {
            try {
                Path folder = files.folder();
                Canonical canonical = trial.in(format, Files.readAllBytes(folder.resolve(name)));
                Files.writeString(
                        folder.resolve(Examples.canonicalOf(name)),
                        Trial.tree(canonical).toPrettyString() + "\n");
                if (format.out()) {
                    String back = Trial.readable(trial.out(format, canonical).content());
                    Files.writeString(folder.resolve(Examples.backOf(name)), back + (back.startsWith("{") ? "\n" : ""));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
