package nl.samenhang.mappings.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenhang.profiles.terminology.Language;
import nl.samenhang.profiles.terminology.Terminology;
import nl.samenhang.profiles.terminology.TerminologyRefusal;
import org.hl7.fhir.r4.model.Coding;

/** Whether each code of each list has a target that exists, and each list and reason that a mapping names is there. */
final class CodeCheck {
    private static final Pattern LIST = Pattern.compile("(?:translate|look-up|back)\\(\\s*['\"]([a-z0-9-]+)['\"]");
    private static final Pattern REASON =
            Pattern.compile("(?:m:lost\\([^;]*?,\\s*'|\"reason\"\\s*:\\s*\")([a-z0-9-]+)['\"]");
    private final Terminology terminology;

    CodeCheck(Terminology terminology) {
        this.terminology = terminology;
    }

    List<Remark> of(FolderFiles files) {
        List<Remark> remarks = new ArrayList<>();
        Set<String> lists = new HashSet<>();
        for (JsonNode name : files.description().path("conceptMaps")) {
            JsonNode map = files.data(name.asText());
            lists.add(map.path("id").asText());
            if (files.has(name.asText())) {
                list(files, name.asText(), map, remarks);
            }
        }
        for (String name : files.all()) {
            if (name.matches(".*[.](xsl|jslt)")) {
                words(files, name, LIST, lists, "conceptMaps", remarks);
                words(files, name, REASON, reasons(files), "dropped.yaml (out)", remarks);
            }
        }
        return remarks;
    }

    /** Those of the format, and of the files that it shares with others. */
    private static Set<String> reasons(FolderFiles files) {
        Set<String> keys = new HashSet<>();
        JsonNode named = files.description().path("dropped");
        Set<String> names = new HashSet<>(Set.of("dropped.yaml"));
        (named.isArray() ? named : List.of(named)).forEach(name -> names.add(name.asText()));
        names.forEach(name -> files.data(name).path("out").fieldNames().forEachRemaining(keys::add));
        return keys;
    }

    /** Words of a mapping that name something elsewhere: each must be there. */
    private static void words(
            FolderFiles files, String name, Pattern use, Set<String> known, String where, List<Remark> remarks) {
        String text = files.text(name);
        Matcher matcher = use.matcher(text);
        while (matcher.find()) {
            if (!known.contains(matcher.group(1))) {
                remarks.add(Remark.error(
                        name,
                        Place.at(matcher.start(1), text),
                        matcher.group(1) + " staat niet in " + where + ".",
                        matcher.group(1) + " is not in " + where + "."));
            }
        }
    }

    private void list(FolderFiles files, String name, JsonNode map, List<Remark> remarks) {
        Set<String> seen = new HashSet<>();
        for (JsonNode group : map.path("group")) {
            for (JsonNode element : group.path("element")) {
                String code = element.path("code").asText();
                Place place = Place.of("\"" + code + "\"", files.text(name));
                element(element, group.path("target").asText(), name, place, remarks);
                if (!seen.add(code)) {
                    remarks.add(
                            Remark.error(name, place, "Deze code staat er twee keer.", "This code stands here twice."));
                }
            }
        }
    }

    private void element(JsonNode element, String system, String name, Place place, List<Remark> remarks) {
        JsonNode target = element.path("target").path(0);
        String code = target.path("code").asText();
        if (code.isEmpty() && target.path("comment").asText().isEmpty()) {
            remarks.add(Remark.error(
                    name,
                    place,
                    "Deze code heeft geen doel; geef een code, of een comment dat zegt waarom er geen is.",
                    "This code has no target; give a code, or a comment that says why there is none."));
        } else if (!code.isEmpty() && !system.isEmpty() && !exists(system, code)) {
            remarks.add(Remark.error(
                    name,
                    place,
                    code + " bestaat niet in " + system + ".",
                    "There is no " + code + " in " + system + "."));
        }
    }

    private boolean exists(String system, String code) {
        try {
            terminology.lookUp(new Coding(system, code, null), Language.ANY, List.of("display"));
            return true;
        } catch (TerminologyRefusal e) {
            return e.reason() != TerminologyRefusal.Reason.CODE_UNKNOWN;
        }
    }
}
