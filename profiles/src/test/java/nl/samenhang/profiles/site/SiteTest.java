package nl.samenhang.profiles.site;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
    private static final Pattern LOADED = Pattern.compile("<link[^>]*href=\"([^\"]*)\"|\\ssrc=\"([^\"]*)\"");

    @TempDir
    static Path folder;

    private static BuiltSite site;

    @BeforeAll
    static void build() throws Exception {
        site = new BuiltSite(folder.resolve("site"));
    }

    @Test
    void isValidHtml() throws Exception {
        assertThat(judged(site.folder)).isEmpty();
    }

    @Test
    void isJudgedByAValidatorThatFindsFaults() throws Exception {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(
                broken.resolve("a.html"),
                "<!DOCTYPE html><html lang=nl><title>a</title><p><div></div></p><td>b</html>");

        assertThat(judged(broken)).contains("error");
    }

    @Test
    void hasAPageForEverythingThatPeopleSpeakOf() throws Exception {
        for (String json : BuiltSite.definitions().toList()) {
            Definition definition = new Definition(Catalogue.read(json));
            if (!definition.page().isEmpty()) {
                assertThat(site.folder.resolve(definition.page())).exists();
            }
            assertThat(site.page("downloads.html")).contains(definition.download() + ".json");
        }
    }

    @Test
    void leadsNowhereThatIsNot() throws Exception {
        Map<Path, Set<String>> anchors = new HashMap<>();
        for (Path page : site.pages()) {
            for (String link : links(page)) {
                String[] parts = link.split("#", 2);
                Path target = parts[0].isEmpty()
                        ? page
                        : page.resolveSibling(parts[0]).normalize();
                assertThat(Files.exists(target)).as("%s in %s", link, page).isTrue();
                if (parts.length > 1) {
                    assertThat(anchors.computeIfAbsent(target, BuiltSite::anchors)
                                    .contains(parts[1]))
                            .as("%s in %s", link, page)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void loadsNothingFromElsewhereAndRunsNoScript() throws Exception {
        for (Path page : site.pages()) {
            String html = BuiltSite.read(page);
            assertThat(LOADED.matcher(html).results().map(found -> found.group()))
                    .allMatch(loaded -> !loaded.contains("//"));
            assertThat(html).doesNotContain("<script", "style=\"", "onclick");
        }
        assertThat(site.page("style.css")).doesNotContain("url(", "@import");
    }

    @Test
    void hasItsHeadingsInOrder() throws Exception {
        Pattern heading = Pattern.compile("<h([1-6])[ >]");
        for (Path page : site.pages()) {
            List<Integer> levels = heading.matcher(BuiltSite.read(page))
                    .results()
                    .map(found -> Integer.valueOf(found.group(1)))
                    .toList();
            assertThat(levels.get(0)).as("%s", page).isEqualTo(1);
            for (int at = 1; at < levels.size(); at++) {
                assertThat(levels.get(at)).as("%s", page).isBetween(2, levels.get(at - 1) + 1);
            }
        }
    }

    @Test
    void saysWhatTheEventOfAMessageAsks() {
        String page = site.page("events/referral.html");

        assertThat(page.indexOf(">verwijzing<")).isPositive().isLessThan(page.indexOf(">Referral<"));
        assertThat(page)
                .containsSubsequence("Wat stuurt u?", "../profiles/SafetyReferral.html", "Wat krijgt u?")
                .containsSubsequence("Wie mag het zien?", "Wie stuurt het", "politie", "Wie kan het krijgen")
                .contains("beslist de hub per ontvanger", "geheim adres", "../download/example-referral-1.json");
        assertThat(site.page("organisations.html")).containsSubsequence("politie", "verwijzing");
    }

    @Test
    void escapesWhatDefinitionsSay() {
        assertThat(site.page("profiles/SafetyMessage.html"))
                .contains("count() &lt;= 1")
                .doesNotContain("count() <= 1");
    }

    @Test
    void namesAFieldInDutchFirst() {
        String page = site.page("profiles/SafetyReferral.html");

        assertThat(page)
                .containsSubsequence("Spoed", "Priority", "<code>priority</code>", "moet", "<code>stat</code>")
                .containsSubsequence("Regels", "safety-6");
    }

    @Test
    void showsACodeWithItsDutchWordFirst() {
        assertThat(site.page("codes/urgency.html"))
                .containsSubsequence("prioriteit", "Priority", "<code>priority</code>", "five working days");
        assertThat(site.page("glossary.html")).containsSubsequence("beschikking", "Court decision");
    }

    @Test
    void givesTheSameDefinitionInJsonAndInXml() {
        FhirContext fhir = FhirContext.forR4();
        var json = fhir.newJsonParser().parseResource(site.page("download/CodeSystem-urgency.json"));
        var xml = fhir.newXmlParser().parseResource(site.page("download/CodeSystem-urgency.xml"));

        assertThat(fhir.newJsonParser().encodeResourceToString(xml))
                .isEqualTo(fhir.newJsonParser().encodeResourceToString(json));
    }

    @Test
    void isTheSameWhenBuiltAgain() throws Exception {
        Templates templates = new Templates();
        for (Page page : BuiltSite.builder().pages()) {
            assertThat(templates.fill(page)).isEqualTo(site.page(page.path()));
        }
    }

    private static List<String> links(Path page) {
        return LINK.matcher(BuiltSite.read(page))
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.startsWith("http"))
                .toList();
    }

    /** What the validator of the W3C says; nothing when all is well. */
    private static String judged(Path pages) throws Exception {
        Process validator = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-cp",
                        "target/html-validator/*",
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--skip-non-html",
                        pages.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(validator.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        validator.waitFor();
        return said.lines()
                .filter(line -> !line.startsWith("SLF4J"))
                .reduce("", (before, line) -> before + line + "\n");
    }
}
