package nl.samenhang.mappings.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenhang.mappings.Canonical;
import nl.samenhang.mappings.Format;
import nl.samenhang.mappings.Inexpressible;
import nl.samenhang.mappings.Mappings;
import nl.samenhang.mappings.NotReadable;
import nl.samenhang.mappings.Unmappable;

/** What a changed mapping makes of the examples, beside what the present one makes of them. */
final class MappingDiff {
    private MappingDiff() {}

    /** Makes the changed folder in {@code work} and compares. */
    static List<String> of(Path config, String formatId, Path changed, Path work) throws IOException {
        Mappings before = UnusableFolder.load(config);
        KnownFormat.of(before, formatId);
        Path own = own(config, formatId);
        if (Files.isDirectory(changed)) {
            FolderCopy.ofFolder(changed, work);
        } else if (own != null && Files.isDirectory(own)) {
            FolderCopy.ofFolder(own, work);
        } else {
            FolderCopy.ofBuiltIn(formatId, work);
        }
        if (Files.isRegularFile(changed)) {
            Path replaced = work.resolve(changed.getFileName().toString());
            if (!Files.exists(replaced)) {
                throw new IllegalArgumentException(changed.getFileName()
                        + ": het formaat heeft geen bestand met deze naam" + " / the format has no file of this name");
            }
            Files.copy(changed, replaced, StandardCopyOption.REPLACE_EXISTING);
        }
        return between(before, UnusableFolder.load(work), formatId, new FolderFiles(work));
    }

    private static Path own(Path config, String formatId) {
        boolean isTheFormat = config != null && Files.exists(config.resolve("format.yaml"));
        return config == null || isTheFormat ? config : config.resolve(formatId);
    }

    /** One block of lines for each example that differs; empty when nothing does. */
    static List<String> between(Mappings before, Mappings after, String formatId, FolderFiles examples) {
        List<String> lines = new ArrayList<>();
        for (String name : Examples.in(examples)) {
            byte[] body = bytes(examples.folder().resolve(name));
            List<String> differences = new ArrayList<>();
            String was = result(before, formatId, body);
            String is = result(after, formatId, body);
            differences.addAll(differences(was, is));
            differences.addAll(differences(back(before, formatId, body), back(after, formatId, body)));
            if (!differences.isEmpty()) {
                lines.add(name + ":");
                differences.forEach(difference -> lines.add("  " + difference));
            }
        }
        return lines;
    }

    private static List<String> differences(String was, String is) {
        if (was.startsWith("{") && is.startsWith("{")) {
            return JsonDifference.between(Trial.tree(was), Trial.tree(is));
        }
        List<String> before = was.lines().toList();
        List<String> after = is.lines().toList();
        List<String> lines = new ArrayList<>();
        before.stream().filter(line -> !after.contains(line)).forEach(line -> lines.add("- " + line));
        after.stream().filter(line -> !before.contains(line)).forEach(line -> lines.add("+ " + line));
        return lines;
    }

    private static String result(Mappings mappings, String formatId, byte[] body) {
        try {
            return new Trial(mappings).in(mappings.format(formatId), body).json();
        } catch (Unmappable e) {
            return e.problems().stream()
                    .map(problem -> "geweigerd / "
                            + RefusedExample.of("refused", problem).inWords())
                    .collect(Collectors.joining("\n"));
        } catch (NotReadable e) {
            return "niet leesbaar / not readable";
        }
    }

    private static String back(Mappings mappings, String formatId, byte[] body) {
        try {
            Format format = mappings.format(formatId);
            Trial trial = new Trial(mappings);
            Canonical canonical = trial.in(format, body);
            return format.out()
                    ? lined(Trial.readable(trial.out(format, canonical).content()))
                    : "";
        } catch (Unmappable | NotReadable | Inexpressible e) {
            return "";
        }
    }

    /** XML with a line for each element, so that one changed value is one changed line. */
    private static String lined(String text) {
        return text.startsWith("<") ? text.replace("><", ">\n<") : text;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
