package nl.samenhang.hub.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import nl.samenhang.hub.WholeHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyPagesTest {

    private final WholeHub hub = WholeHub.ready();

    @Test
    void greetAnyoneWithTheFrontPage() {
        var page = get("/vocabulary/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>", "verwijzing").contains("href=\"style.css\"");
        assertThat(get("/vocabulary").headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/vocabulary/"));
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, text/html",
        "profiles/SafetyReferral.html, text/html",
        "codes/urgency.html, text/html",
        "style.css, text/css",
        "icon.svg, image/svg+xml",
        "download/CodeSystem-urgency.json, application/json",
        "download/CodeSystem-urgency.xml, application/xml"
    })
    void sayWhatTheyAre(String path, String type) {
        var file = get("/vocabulary/" + path);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Content-Type")).startsWith(type);
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(file, "Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'self'; img-src 'self'");
    }

    @Test
    void areNotSentAgainToWhoHasThem() {
        var first = get("/vocabulary/style.css");
        var again = hub.call(hub.get("/vocabulary/style.css").header("If-None-Match", header(first, "ETag")));

        assertThat(header(first, "Cache-Control")).isEqualTo("max-age=600, public");
        assertThat(first.headers().firstValue("Last-Modified")).isEmpty();
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown.html", "profiles/", "profiles/Unknown.html", "fhir/"})
    void doNotPretendToHaveMore(String path) {
        assertThat(get("/vocabulary/" + path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%2e%2e/application.yml",
                "..%2fapplication.yml",
                "%252e%252e/application.yml",
                "profiles/%2e%2e/%2e%2e/application.yml",
                "..%5capplication.yml",
                "..;/application.yml",
                "//application.yml"
            })
    void keepEverythingElseOfTheHubToItself(String path) {
        var answer = get("/vocabulary/" + path);

        assertThat(answer.statusCode()).isIn(400, 401, 404);
        assertThat(answer.body()).doesNotContain("datasource");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS"})
    void areForReadingOnly(String method) {
        var answer = hub.call(hub.get("/vocabulary/index.html").method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isIn(400, 401, 403, 405);
    }

    private HttpResponse<String> get(String path) {
        return hub.call(hub.get(path));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
