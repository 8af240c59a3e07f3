package nl.samenhang.mappings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RecognitionTest {
    private final Mappings mappings = Mappings.load();

    @Test
    void knowsAFhirMessageByItsFirstKeys() {
        assertThat(recognised("{\"resourceType\":\"Bundle\",\"type\":\"message\",\"entry\":["))
                .isEqualTo("fhir");
    }

    @Test
    void refusesABundleThatIsNoMessage() {
        assertThatThrownBy(() -> recognised("{\"resourceType\":\"Bundle\",\"type\":\"batch\"}"))
                .isInstanceOf(UnknownFormat.class);
    }

    @Test
    void refusesAnEmptyBody() {
        assertThatThrownBy(() -> recognised("  ")).isInstanceOf(NotReadable.class);
    }

    @Test
    void refusesAnElementInTheWrongNamespace() {
        assertThatThrownBy(() -> recognised("<vtMeldingDi01 xmlns='urn:other'/>"))
                .isInstanceOf(UnknownFormat.class);
    }

    private String recognised(String body) {
        return mappings.recognise(body.getBytes(StandardCharsets.UTF_8)).id();
    }
}
