package nl.samenhang.conformance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpectationTest {

    @Test
    void holdsWhenEveryValueIsOneOfThoseAsked() {
        assertThat(is("json $.a[*]", "1", "2").unmetBy(json("{\"a\":[1,2,1]}"))).isEmpty();
        assertThat(is("json $.a[*]", "1").unmetBy(json("{\"a\":[1,2]}"))).hasSize(1);
    }

    @Test
    void whatIsNotThereIsNeverAsExpected() {
        assertThat(is("json $.b", "1").unmetBy(json("{}")))
                .singleElement()
                .asString()
                .contains("not there");
        assertThat(is("json $.b", "1").unmetBy(json("no json"))).hasSize(1);
        assertThat(is("json $.b", "1").unmetBy(json(""))).hasSize(1);
        assertThat(is("header x", "1").unmetBy(json("{}"))).hasSize(1);
        assertThat(matches("xpath //a", ".*").unmetBy(json("<a"))).hasSize(1);
        assertThat(matches("xpath //a", ".*").unmetBy(json("<b/>"))).hasSize(1);
    }

    @Test
    void matchesTheWholeOfEveryValue() {
        assertThat(matches("json $.a[*]", "x.").unmetBy(json("{\"a\":[\"x1\",\"x2\"]}")))
                .isEmpty();
        assertThat(matches("json $.a[*]", "x").unmetBy(json("{\"a\":[\"x1\"]}")))
                .hasSize(1);
    }

    @Test
    void findsForbiddenTextAnywhereInTheBytes() {
        Expectation expectation = new Expectation("body", null, null, null, List.of("Schuilhofpad", "3421XS"), null);

        assertThat(expectation.unmetBy(json("{\"note\":\"aan het Schuilhofpad\"}")))
                .singleElement()
                .asString()
                .contains("should not contain 'Schuilhofpad'");
        assertThat(expectation.unmetBy(json("{}"))).isEmpty();
    }

    @Test
    void countsAndContains() {
        Expectation three = new Expectation("json $.a[*]", null, null, List.of("y"), null, 3);

        assertThat(three.unmetBy(json("{\"a\":[\"xyz\",1,2]}"))).isEmpty();
        assertThat(three.unmetBy(json("{\"a\":[\"xz\",1]}"))).hasSize(2);
    }

    @Test
    void looksIntoStufWithItsUsualPrefixes() {
        Seen seen = json("<JZ:a xmlns:JZ='http://www.stufstandaarden.nl/koppelvlak/jz0100'><JZ:b>v</JZ:b></JZ:a>");

        assertThat(is("xpath /JZ:a/JZ:b", "v").unmetBy(seen)).isEmpty();
    }

    @Test
    void readsNoXmlThatBringsADoctype() {
        assertThat(Xml.values("//a", "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aSubjectThatNobodyKnowsIsAMistakeOfTheKit() {
        assertThatThrownBy(() -> is("smell", "good").unmetBy(json("{}"))).isInstanceOf(BrokenScenario.class);
        assertThatThrownBy(() -> is("xpath //x:a[", "v").unmetBy(json("<a/>"))).isInstanceOf(BrokenScenario.class);
    }

    private static Expectation is(String of, String... values) {
        return new Expectation(of, List.of(values), null, null, null, null);
    }

    private static Expectation matches(String of, String pattern) {
        return new Expectation(of, null, pattern, null, null, null);
    }

    private static Seen json(String body) {
        return new Seen("200", Map.of(), body.getBytes(StandardCharsets.UTF_8), 1);
    }
}
