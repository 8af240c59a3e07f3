package nl.samenhang.mappings.workbench;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether {@code format.yaml} says what it must, and the files that it names are the files that are there. */
final class DescriptionCheck {
    private static final String NAME = "format.yaml";
    private static final List<String> REQUIRED = List.of(
            "id", "version", "title", "standard", "mediaType", "direction", "events", "technology", "recognition");
    private static final List<String> FILES =
            List.of("toFhir", "fromFhir", "announces", "schema", "rules", "conceptMaps", "guide");

    private DescriptionCheck() {}

    static List<Remark> of(FolderFiles files) {
        if (!files.has(NAME)) {
            return List.of(Remark.error(
                    NAME,
                    Place.WHOLE_FILE,
                    "Dit bestand ontbreekt; een formaat begint ermee (mapping new ID maakt er een).",
                    "This file is missing; a format begins with it (mapping new ID makes one)."));
        }
        List<Remark> remarks = new ArrayList<>();
        for (String name : files.all()) {
            if (name.matches(".*[.](yaml|json)")) {
                readable(files, name, remarks);
            }
        }
        if (!files.isReadable()) {
            return remarks;
        }
        required(files, remarks);
        sameId(files, remarks);
        namedFiles(files, remarks);
        return remarks;
    }

    private static void readable(FolderFiles files, String name, List<Remark> remarks) {
        try {
            files.tree(name);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            Place place = at == null ? Place.WHOLE_FILE : new Place(at.getLineNr(), at.getColumnNr());
            remarks.add(Remark.error(
                    name,
                    place,
                    "Dit is geen leesbare YAML of JSON; kijk naar inspringing, aanhalingstekens en komma's.",
                    "This is no readable YAML or JSON; look at indentation, quotes and commas."));
        }
    }

    private static void required(FolderFiles files, List<Remark> remarks) {
        JsonNode description = files.description();
        for (String key : REQUIRED) {
            if (description.path(key).isMissingNode()) {
                remarks.add(Remark.error(NAME, Place.WHOLE_FILE, key + " ontbreekt.", key + " is missing."));
            }
        }
    }

    private static void sameId(FolderFiles files, List<Remark> remarks) {
        String id = files.description().path("id").asText(files.id());
        if (!id.equals(files.id())) {
            remarks.add(Remark.error(
                    NAME,
                    Place.of("id:", files.text(NAME)),
                    "id is anders dan de naam van de map (" + files.id() + ").",
                    "id differs from the name of the folder (" + files.id() + ")."));
        }
    }

    private static void namedFiles(FolderFiles files, List<Remark> remarks) {
        Set<String> named = new HashSet<>();
        for (String key : FILES) {
            for (String name : files.named(key)) {
                named.add(name);
                if (!files.has(name)) {
                    Place place = Place.of(key + ":", files.text(NAME));
                    remarks.add(Remark.error(NAME, place, name + " bestaat niet.", "There is no " + name + "."));
                }
            }
        }
        for (String name : files.all()) {
            if (name.matches("[^/]*[.](xsl|jslt)") && !named.contains(name) && !isIncluded(name, files)) {
                remarks.add(Remark.warning(
                        name,
                        Place.WHOLE_FILE,
                        "Geen ander bestand noemt dit bestand.",
                        "No other file names this file."));
            }
        }
    }

    private static boolean isIncluded(String name, FolderFiles files) {
        return files.all().stream().filter(other -> other.endsWith(".xsl")).anyMatch(other -> files.text(other)
                .contains("\"" + name + "\""));
    }
}
