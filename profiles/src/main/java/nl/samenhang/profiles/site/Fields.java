package nl.samenhang.profiles.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.profiles.Text;

/** Tells the elements of a profile as fields: the few that a sender fills, or all of them as a tree. */
final class Fields {

    /** FHIR asks it of every extension; no profile can name it once for all. */
    private static final Text ADDRESS = new Text("Adres van dit veld", "Address of this field");

    private static final Text MUST = new Text("moet", "must");
    private static final Text MAY = new Text("mag", "may");
    private static final Text MUST_MANY = new Text("moet, mag vaker", "must, may repeat");
    private static final Text MAY_MANY = new Text("mag, ook vaker", "may, may repeat");
    private static final Text MUST_WITHIN = new Text("moet, als het er is", "must, if present");

    private final Choices choices;
    private final Types types;

    Fields(Choices choices, Types types) {
        this.choices = choices;
        this.types = types;
    }

    /** The fields to fill, without their parts, in the order of the profile. */
    List<Field> toFill(Element root) {
        List<Field> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    /** Everything the profile allows. */
    List<Field> tree(Element parent) {
        return parent.children().stream()
                .filter(child -> child.isUsed() && !child.isBackground())
                .filter(child -> child.isStated() || !isWithinSlice(parent))
                .map(child -> field(child, tree(child)))
                .toList();
    }

    /** The names of what FHIR has but our messages never hold. */
    List<String> unused(Element parent) {
        return parent.children().stream()
                .filter(child -> child.isStated() && !child.isSlice() && !child.isBackground())
                .flatMap(child -> child.isUsed() ? unused(child).stream() : Stream.of(child.path()))
                .toList();
    }

    private void collect(Element parent, List<Field> found) {
        for (Element child : parent.children()) {
            if (child.isUsed() && isToFill(child)) {
                found.add(field(child, List.of()));
                collect(child, found);
            } else if (child.isStated() && child.isUsed()) {
                collect(child, found);
            }
        }
    }

    private static boolean isToFill(Element element) {
        if (element.isBackground() || isShownByItsPart(element) || isMarkOfSlice(element)) {
            return false;
        }
        boolean mandatory = element.min() > 0 && !isWithinSlice(element.parent());
        return element.isStated() || mandatory;
    }

    /** What a part of a message holds stands with the part itself. */
    private static boolean isShownByItsPart(Element element) {
        return element.name().equals("resource") && element.parent().isSlice();
    }

    /** The one value by which a slice is known stands with the slice. */
    private static boolean isMarkOfSlice(Element element) {
        return element.parent().isSlice() && !fixed(element.json()).isEmpty();
    }

    private static String mark(Element slice) {
        return slice.children().stream()
                .filter(child -> slice.isSlice() && isMarkOfSlice(child))
                .map(child -> child.name() + " = " + fixed(child.json()))
                .findFirst()
                .orElse("");
    }

    private static boolean isWithinSlice(Element element) {
        return element.isSlice() || (!element.isRoot() && isWithinSlice(element.parent()));
    }

    private Field field(Element element, List<Field> parts) {
        String fixed = element.isSlice() ? mark(element) : fixed(element.json());
        return new Field(
                element.path(),
                name(element),
                obligation(element),
                element.cardinality(),
                types.of(element),
                types.isReference(element),
                fixed.isEmpty() ? choices(element) : List.of(),
                fixed,
                element.isStated(),
                parts);
    }

    private Text name(Element element) {
        Text own = Text.ofHuman(element.json().path("short").asText());
        if (!own.nl().equals(own.en())) {
            return own;
        }
        return types.extension(element).map(Definition::title).orElse(element.isAddressOfExtension() ? ADDRESS : own);
    }

    private List<Choice> choices(Element element) {
        return types.extension(element)
                .map(extension -> extension.json().path("differential").path("element"))
                .map(this::choicesOfExtension)
                .orElseGet(() -> choices.of(element));
    }

    private List<Choice> choicesOfExtension(JsonNode elements) {
        List<Choice> found = new ArrayList<>();
        elements.forEach(element -> found.addAll(choices.of(new Element(element, null, true))));
        return found;
    }

    private static Text obligation(Element element) {
        if (element.min() == 0) {
            return element.isMany() ? MAY_MANY : MAY;
        }
        if (!element.parent().isRoot() && element.parent().min() == 0) {
            return MUST_WITHIN;
        }
        return element.isMany() ? MUST_MANY : MUST;
    }

    private static String fixed(JsonNode element) {
        for (var property : element.properties()) {
            if (property.getKey().startsWith("fixed") || property.getKey().startsWith("pattern")) {
                List<String> codes = property.getValue().findValuesAsText("code");
                return property.getValue().isValueNode()
                        ? property.getValue().asText()
                        : codes.isEmpty() ? property.getValue().toString() : String.join(", ", codes);
            }
        }
        return "";
    }
}
