package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every leaf of every example is in the canonical message, is a code that was translated, or is in
 * {@code dropped.yaml}.
 */
class NothingIsDroppedInSilenceTest {
    private static final Set<String> ANSWERS = Set.of("Ja", "Nee");

    static Stream<Example> examples() {
        return Example.all().filter(example -> !example.format().equals("fhir"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyLeafIsCarriedTranslatedOrDeclared(Example example) {
        Set<String> carried = new TreeSet<>();
        values(Leaves.json(example.canonical().json()), carried);
        List<String> codes = codes(example.format());
        List<String> dropped = dropped(example.format());
        assertThat(leaves(example)
                        .filter(leaf -> !isCarried(leaf.value(), carried)
                                && !codes.contains(leaf.value())
                                && dropped.stream().noneMatch(leaf.path()::endsWith)))
                .isEmpty();
    }

    private record Leaf(String path, String value) {}

    private static boolean isCarried(String value, Set<String> carried) {
        String plain = value.replaceAll("^\\[(feit|vermoeden|mening)]\\s*", "");
        String date = plain.replaceAll("(00)+$", "");
        if (value.matches("\\d{4}-\\d\\d-\\d\\d|\\d\\d:\\d\\d:\\d\\d")) {
            return carried.stream().anyMatch(text -> text.contains(value));
        }
        return ANSWERS.contains(value)
                || carried.contains(plain)
                || carried.stream()
                        .anyMatch(text -> text.replaceAll("[-:T.]", "").startsWith(date) && !date.isEmpty())
                || List.of(value.split(":")).stream()
                        .allMatch(part -> carried.stream().anyMatch(text -> text.endsWith(part)));
    }

    private static Stream<Leaf> leaves(Example example) {
        List<Leaf> leaves = new ArrayList<>();
        if (example.extension().equals("xml")) {
            elements(SafeXml.tree(XsltMapping.PROCESSOR, example.body()), leaves);
        } else {
            fields(Leaves.json(example.text()), "$", leaves);
        }
        return leaves.stream();
    }

    private static void elements(XdmNode node, List<Leaf> leaves) {
        boolean parent = false;
        for (var children = node.axisIterator(Axis.CHILD); children.hasNext(); ) {
            XdmNode child = children.next();
            if (child.getNodeKind() == XdmNodeKind.ELEMENT) {
                parent = true;
                elements(child, leaves);
            }
        }
        String value = node.getStringValue().strip();
        if (!parent && !value.isEmpty()) {
            String extra = node.getAttributeValue(new net.sf.saxon.s9api.QName("naam"));
            String path = NativePath.of(node).replaceAll("\\[\\d+]", "");
            leaves.add(new Leaf(extra == null ? path : path + "[@naam='" + extra + "']", value));
        }
    }

    private static void fields(JsonNode node, String path, List<Leaf> leaves) {
        if (node.isObject()) {
            node.properties().forEach(entry -> fields(entry.getValue(), path + "." + entry.getKey(), leaves));
        } else if (node.isArray()) {
            node.forEach(item -> fields(item, path + "[*]", leaves));
        } else {
            leaves.add(new Leaf(path, node.asText()));
        }
    }

    private static void values(JsonNode node, Set<String> found) {
        if (node.isContainerNode()) {
            node.forEach(child -> values(child, found));
        } else {
            found.add(node.asText());
        }
    }

    private static List<String> dropped(String format) {
        List<String> paths = new ArrayList<>();
        JsonNode yaml = Resources.onClasspath("formats/" + format).yaml("dropped.yaml");
        yaml.path("in").forEach(path -> paths.add(path.path("path").asText()));
        return paths;
    }

    private static List<String> codes(String format) {
        List<String> codes = new ArrayList<>();
        Resources files = Resources.onClasspath("formats/" + format);
        for (JsonNode name : files.yaml("format.yaml").path("conceptMaps")) {
            String file = name.asText();
            JsonNode map = Resources.onClasspath(file.startsWith("../") ? "formats/shared" : "formats/" + format)
                    .yaml(file.replace("../shared/", ""));
            map.path("group").forEach(group -> group.path("element")
                    .forEach(code -> codes.add(code.path("code").asText())));
        }
        return codes;
    }
}
