package nl.samenhang.mappings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenhang.profiles.Text;

/**
 * What a canonical message says and the native message written from it does not, beside what the mapping told itself.
 * What is lost as a whole is told as a whole.
 */
final class LossOut {
    private static final Text ORIGIN = new Text(
            "De herkomst van een eerdere vertaling gaat niet mee; de hub bewaart haar.",
            "The origin of an earlier translation does not travel; the hub keeps it.");
    private static final Text NO_PLACE =
            new Text("Dit formaat heeft hier geen plaats voor.", "This format has no place for this.");
    private static final Set<String> STRUCTURE = Set.of(
            "resourceType",
            "id",
            "fullUrl",
            "reference",
            "profile",
            "url",
            "system",
            "display",
            "userSelected",
            "lastUpdated",
            "div");

    private final FormatData data;
    private final Values written;
    private final Set<String> told = new HashSet<>();
    private final List<Loss> lost = new ArrayList<>();
    private Bundled resource;

    private LossOut(FormatData data, Values written, List<Loss> told) {
        this.data = data;
        this.written = written;
        told.forEach(loss -> this.told.add(loss.path()));
    }

    /** The losses that the mapping told, and those that it did not. */
    static List<Loss> of(JsonNode bundle, Values written, List<Loss> told, FormatData data) {
        LossOut accounting = new LossOut(data, written, told);
        accounting.entries(bundle);
        List<Loss> all = new ArrayList<>(told);
        all.addAll(LossIn.bounded(accounting.lost));
        return all;
    }

    private void entries(JsonNode bundle) {
        Set<String> envelope = Envelope.organisations(bundle);
        JsonNode entries = bundle.path("entry");
        List<Bundled> resources = Bundled.of(bundle);
        for (int i = 0; i < entries.size(); i++) {
            resource = resources.get(i);
            JsonNode content = entries.get(i).path("resource");
            String type = content.path("resourceType").asText();
            String path = "Bundle.entry[" + i + "].resource";
            if (type.equals("Provenance")) {
                lost.add(new Loss(path, ORIGIN));
            } else if (!envelope.contains(entries.get(i).path("fullUrl").asText()) && !told.contains(path)) {
                part(content, path, type);
            }
        }
    }

    /** How many facts a part holds; those that were lost are added to the list, as one when all of them were. */
    private int part(JsonNode node, String path, String plain) {
        if (told.contains(path)) {
            return 0;
        }
        if (!node.isContainerNode()) {
            return fact(node, path, plain);
        }
        int before = lost.size();
        int facts = node.isArray() ? items(node, path, plain) : fields(node, path, plain);
        if (facts > 1 && lost.size() - before == facts) {
            Text reason = lost.get(before).reason();
            lost.subList(before, lost.size()).clear();
            lost.add(new Loss(path, reason));
            return 1;
        }
        return facts;
    }

    private int items(JsonNode array, String path, String plain) {
        int facts = 0;
        for (int i = 0; i < array.size(); i++) {
            facts += part(array.get(i), path + "[" + i + "]", plain);
        }
        return facts;
    }

    private int fields(JsonNode object, String path, String plain) {
        int facts = 0;
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (!STRUCTURE.contains(field.getKey())) {
                facts += part(field.getValue(), path + "." + field.getKey(), plain + "." + field.getKey());
            }
        }
        return facts;
    }

    private int fact(JsonNode value, String path, String plain) {
        if (data.dropped().carriedAs().holds(plain, value.asText(), resource)) {
            return 0;
        }
        Text noPlace = data.dropped().noPlace(plain);
        if (noPlace != null || !isWritten(value.asText())) {
            lost.add(new Loss(path, noPlace == null ? NO_PLACE : noPlace));
        }
        return 1;
    }

    private boolean isWritten(String value) {
        return written.hold(value) || data.lists().related(value).stream().anyMatch(written::hold) || isAnswered(value);
    }

    private boolean isAnswered(String value) {
        return value.equals("true") && written.hold("Ja") || value.equals("false") && written.hold("Nee");
    }
}
