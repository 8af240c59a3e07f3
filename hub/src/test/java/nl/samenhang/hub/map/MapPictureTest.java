package nl.samenhang.hub.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.samenhang.hub.release.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The picture itself: well-formed, complete, and nothing lies on something else. */
class MapPictureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final MapPicture PICTURE = new MapPicture();
    private static final Words WORDS = new Words();

    static Stream<Release> releases() {
        return Stream.of(
                        ExampleReleases.of(ExampleReleases.UTRECHT),
                        ExampleReleases.of(ExampleReleases.ROTTERDAM),
                        ExampleReleases.ofBoth(),
                        withNobody())
                .map(ExampleReleases::release);
    }

    @ParameterizedTest
    @MethodSource("releases")
    void namesEveryPartnerMessageAndRouteFile(Release release) throws Exception {
        var text = read(release).getDocumentElement().getTextContent().replaceAll("\\s+", " ");
        release.partners().all().forEach(partner -> assertThat(text).contains(partner.name(), WORDS.roles(partner)));
        release.routes().outlines().forEach(route -> {
            assertThat(text).contains(WORDS.event(route.takes().event()), route.file(), route.id());
            route.takes().kinds().forEach(kind -> assertThat(text).contains(WORDS.kind(kind)));
        });
    }

    @ParameterizedTest
    @MethodSource("releases")
    void noBoxLiesOnAnotherOrOnATextOfAnother(Release release) throws Exception {
        var document = read(release);
        var boxes = elements(document, "rect").stream()
                .filter(box -> box.hasAttribute("rx"))
                .toList();
        assertThat(boxes).hasSizeGreaterThan(10);
        for (var one = 0; one < boxes.size(); one++) {
            for (var other = one + 1; other < boxes.size(); other++) {
                assertThat(area(boxes.get(one)).intersects(area(boxes.get(other))))
                        .as("%s on %s", tellingOf(boxes.get(one)), tellingOf(boxes.get(other)))
                        .isFalse();
            }
        }
        for (var text : elements(document, "text")) {
            var touched = boxes.stream()
                    .filter(box -> area(box).intersects(areaOfText(text)))
                    .toList();
            assertThat(touched).as(text.getTextContent()).hasSizeLessThan(2);
            assertThat(touched)
                    .extracting(MapPictureTest::area)
                    .as("%s %s", text.getTextContent(), areaOfText(text))
                    .allMatch(box -> box.contains(areaOfText(text)));
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void noLineCrossesABox(Release release) throws Exception {
        var document = read(release);
        var boxes = elements(document, "rect").stream()
                .filter(box -> box.hasAttribute("rx"))
                .map(MapPictureTest::area)
                .toList();
        var lines = elements(document, "polyline");
        assertThat(lines).hasSizeGreaterThan(10);
        for (var line : lines) {
            for (var part : parts(line)) {
                assertThat(boxes)
                        .filteredOn(box -> box.intersects(part))
                        .as("%s", part)
                        .isEmpty();
            }
        }
    }

    @Test
    void tellsThePolicyByDashesToo() throws Exception {
        var lines = elements(read(withNobody().release()), "polyline");
        assertThat(lines)
                .extracting(line -> colourOf(line) + " " + line.getAttribute("stroke-dasharray"))
                .contains("#15803d ", "#b45309 7 4", "#b91c1c 2 4")
                .doesNotContain("#b45309 ", "#b91c1c ");
    }

    @Test
    void saysWhichReleaseAndDayAndAllOfItInWords() throws Exception {
        var release = ExampleReleases.of(ExampleReleases.UTRECHT).release();
        var svg = read(release).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getFirstChild().getTextContent()).contains(release.hash().substring(0, 12), "2026-06-01");
        assertThat(elements(svg.getOwnerDocument(), "desc").get(0).getTextContent())
                .contains("Politie Midden-Nederland → Veilig Thuis Utrecht: melding, adviesvraag"
                        + " (routes/report-to-veilig-thuis.camel.yaml)");
    }

    @Test
    void aNameStaysAName() throws Exception {
        var name = "</text><script>alert(1)</script> & \\\"' \\u202E\\u0007 ]]>";
        var release = ExampleReleases.of(ExampleReleases.UTRECHT)
                .changed(
                        "partners/openbaar-ministerie.yaml",
                        text -> text.replace("name: Openbaar Ministerie", "name: \"" + name + "\""))
                .release();
        assertThat(release.partners().byId("openbaar-ministerie").name()).contains("\u202E", "\u0007");
        var document = read(release);
        assertThat(elements(document, "script")).isEmpty();
        assertThat(document.getDocumentElement().getTextContent())
                .contains("</text><script>")
                .doesNotContain("\u202E", "\u0007");
    }

    @Test
    void aVeryLongNameStaysInItsBox() throws Exception {
        var release = ExampleReleases.of(ExampleReleases.UTRECHT)
                .changed(
                        "partners/openbaar-ministerie.yaml",
                        text -> text.replace("name: Openbaar Ministerie", "name: " + "Samenwerkingsverband".repeat(9)))
                .release();
        noBoxLiesOnAnotherOrOnATextOfAnother(release);
    }

    @ParameterizedTest
    @MethodSource("releases")
    void theSameReleaseGivesTheSamePictureEachTime(Release release) {
        var picture = PICTURE.of(release, DAY);
        for (var time = 0; time < 5; time++) {
            assertThat(PICTURE.of(release, DAY)).isEqualTo(picture);
        }
    }

    private static ExampleReleases withNobody() {
        return ExampleReleases.ofBoth()
                .changed("policy/may-send.yaml", text -> text.replace("court: [court-decision, ", "court: ["))
                .changed(
                        "routes/report-to-veilig-thuis.camel.yaml",
                        text -> text.replace("role: veilig-thuis", "role: wmo-team"));
    }

    private static Document read(Release release) throws Exception {
        var bytes = PICTURE.of(release, DAY);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("<!DOCTYPE");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(number -> (Element) found.item(number))
                .toList();
    }

    private static Rectangle2D area(Element box) {
        return new Rectangle2D.Double(number(box, "x"), number(box, "y"), number(box, "width"), number(box, "height"));
    }

    private static Rectangle2D areaOfText(Element text) {
        var size = number(text, "font-size");
        var width = TextSize.width(text.getTextContent(), size, text.hasAttribute("font-weight"));
        return new Rectangle2D.Double(number(text, "x"), number(text, "y") - size * 0.8, width, size);
    }

    private static List<Rectangle2D> parts(Element line) {
        var corners = Stream.of(line.getAttribute("points").split(" "))
                .map(corner -> Stream.of(corner.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
        var parts = new ArrayList<Rectangle2D>();
        for (var i = 1; i < corners.size(); i++) {
            var part = new Rectangle2D.Double();
            part.setFrameFromDiagonal(
                    corners.get(i - 1)[0], corners.get(i - 1)[1], corners.get(i)[0], corners.get(i)[1]);
            // a little less at the ends, where it touches its own boxes, and not without any thickness
            parts.add(new Rectangle2D.Double(
                    part.x + 0.2, part.y + 0.1, Math.max(0.1, part.width - 0.4), Math.max(0.1, part.height - 0.2)));
        }
        return parts;
    }

    private static String colourOf(Element line) {
        return line.hasAttribute("stroke")
                ? line.getAttribute("stroke")
                : ((Element) line.getParentNode()).getAttribute("stroke");
    }

    private static String tellingOf(Element box) {
        return box.getParentNode().getTextContent();
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }
}
