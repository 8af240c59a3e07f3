package nl.samenhang.mappings.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.samenhang.mappings.Canonical;
import nl.samenhang.mappings.Format;
import nl.samenhang.mappings.Inexpressible;
import nl.samenhang.mappings.Loss;
import nl.samenhang.mappings.Mappings;
import nl.samenhang.mappings.NotReadable;
import nl.samenhang.mappings.UnknownFormat;
import nl.samenhang.mappings.Unmappable;
import nl.samenhang.profiles.Finding;
import nl.samenhang.profiles.ProfileValidator;

/** Whether each example is recognised, translated to a valid message, and gives the results that stand beside it. */
final class ExampleCheck {
    private final Mappings mappings;
    private final Format format;
    private final ProfileValidator validator;
    private final List<Remark> remarks = new ArrayList<>();

    ExampleCheck(Mappings mappings, Format format, ProfileValidator validator) {
        this.mappings = mappings;
        this.format = format;
        this.validator = validator;
    }

    List<Remark> of(FolderFiles files) {
        List<String> examples = Examples.in(files);
        if (examples.isEmpty()) {
            remarks.add(Remark.error(
                    "examples",
                    Place.WHOLE_FILE,
                    "Er is geen voorbeeld; zonder voorbeeld is er niets bewezen.",
                    "There is no example; without one nothing is proven."));
        }
        examples.forEach(example -> example(files, example));
        files.named("schema").stream()
                .findFirst()
                .filter(schema -> !format.announces())
                .ifPresent(schema -> remarks.addAll(
                        new EveryCodeCheck(files, schema, body -> new Trial(mappings).in(format, body)).of(examples)));
        return remarks;
    }

    private void example(FolderFiles files, String name) {
        byte[] body = bytes(files, name);
        try {
            Format recognised = mappings.recognise(body);
            if (!recognised.id().equals(format.id())) {
                error(name, "wordt herkend als " + recognised.id() + ".", "is recognised as " + recognised.id() + ".");
            } else if (format.announces()) {
                mappings.announcement(format, body);
            } else {
                translated(files, name, new Trial(mappings).in(format, body));
            }
        } catch (Unmappable e) {
            e.problems().forEach(problem -> remarks.add(RefusedExample.of(name, problem)));
        } catch (UnknownFormat | NotReadable e) {
            error(name, "wordt niet herkend: " + e.getMessage(), "is not recognised: " + e.getMessage());
        }
    }

    private void translated(FolderFiles files, String name, Canonical canonical) {
        valid(name, canonical);
        canonical.more().forEach(part -> valid(name, part));
        lost(name, canonical);
        String expected = Examples.canonicalOf(name);
        if (!files.has(expected)) {
            error(
                    expected,
                    "ontbreekt; mapping check --write-expected schrijft het, lees het na.",
                    "is missing; mapping check --write-expected writes it, read it over.");
        } else {
            differences(expected, JsonDifference.between(Trial.tree(files.text(expected)), Trial.tree(canonical)));
        }
        if (format.out()) {
            back(files, name, canonical);
        }
    }

    private void valid(String name, Canonical canonical) {
        for (Finding finding : validator.validate(canonical.json())) {
            if (finding.isError()) {
                String from = canonical.sources().nativePathOf(finding.fhirPath());
                String where = finding.fhirPath() + " (" + finding.rule()
                        + (from.equals(finding.fhirPath()) ? "" : ", from " + from) + "): ";
                error(
                        name,
                        where + finding.message().nl(),
                        where + finding.message().en());
            }
        }
    }

    private void lost(String name, Canonical canonical) {
        for (Loss loss : canonical.lost()) {
            remarks.add(Remark.warning(
                    name,
                    Place.WHOLE_FILE,
                    "verloren: " + loss.path() + ": " + loss.reason().nl()
                            + " Neem het mee, of zeg in dropped.yaml (in) waarom niet.",
                    "lost: " + loss.path() + ": " + loss.reason().en()
                            + " Carry it, or say in dropped.yaml (in) why not."));
        }
    }

    private void back(FolderFiles files, String name, Canonical canonical) {
        String expected = Examples.backOf(name);
        try {
            String written =
                    Trial.readable(new Trial(mappings).out(format, canonical).content());
            if (!files.has(expected)) {
                error(
                        expected,
                        "ontbreekt; mapping check --write-expected schrijft het, lees het na.",
                        "is missing; mapping check --write-expected writes it, read it over.");
            } else if (!written.strip()
                    .equals(Trial.readable(bytes(files, expected)).strip())) {
                error(
                        expected,
                        "is niet wat de mapping schrijft; mapping run toont het.",
                        "is not what the mapping writes; mapping run shows it.");
            }
        } catch (Inexpressible e) {
            error(
                    name,
                    "de weg terug: " + e.text().nl(),
                    "the way back: " + e.text().en());
        }
    }

    private void differences(String file, List<String> differences) {
        for (String difference : differences) {
            error(file, "verwacht (-) en gekregen (+): " + difference, "expected (-) and made (+): " + difference);
        }
    }

    private void error(String file, String nl, String en) {
        remarks.add(Remark.error(file, Place.WHOLE_FILE, nl, en));
    }

    private static byte[] bytes(FolderFiles files, String name) {
        Path file = files.folder().resolve(name);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
