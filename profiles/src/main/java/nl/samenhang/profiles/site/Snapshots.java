package nl.samenhang.profiles.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import nl.samenhang.profiles.ProfilePackage;

/** The definitions that the build prepared for the validator: our profiles in full, and the lists of codes of FHIR. */
final class Snapshots {

    private static final String SOURCE = "definitions.gz";

    private final Map<String, String> lines = new HashMap<>();

    Snapshots() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(ProfilePackage.class.getResourceAsStream(SOURCE)), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> line.indexOf('\t') > 0).forEach(this::keep);
        } catch (IOException e) {
            throw new UncheckedIOException(SOURCE + " cannot be read", e);
        }
    }

    private void keep(String line) {
        int tab = line.indexOf('\t');
        lines.put(line.substring(line.startsWith("~") ? 1 : 0, tab), line.substring(tab + 1));
    }

    /** The prepared definition at a canonical address, with or without a version. */
    Optional<JsonNode> at(String canonical) {
        return Optional.ofNullable(lines.get(canonical.replaceFirst("\\|.*$", "")))
                .map(Catalogue::read);
    }
}
