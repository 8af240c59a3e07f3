package nl.samenhang.profiles.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenhang.profiles.Text;
import nl.samenhang.profiles.Vocabulary;

/** Writes a page for each event: what is sent, what comes back, who may see it. */
final class EventPages {

    private final Catalogue catalogue;
    private final Traffic traffic;
    private final List<Example> examples;

    EventPages(Catalogue catalogue, Traffic traffic, List<Example> examples) {
        this.catalogue = catalogue;
        this.traffic = traffic;
        this.examples = examples;
    }

    List<Page> all() {
        return traffic.events().stream().map(this::page).toList();
    }

    private Page page(JsonNode concept) {
        String event = concept.path("code").asText();
        Map<String, Object> content = new LinkedHashMap<>(summary(concept));
        content.put("purpose", purpose(event));
        content.put("answers", answers(event));
        content.put("examples", examplesOf(event));
        content.put("dataClasses", dataClasses(event));
        content.put("frame", frame());
        content.put("rules", frameRules());
        content.put("download", traffic.message(event).map(Definition::download).orElse(""));
        return new Page("events/" + event + ".html", "event", Words.ofConcept(concept), content);
    }

    /** What the front page tells of an event too. */
    Map<String, Object> summary(JsonNode concept) {
        String event = concept.path("code").asText();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("link", traffic.event(concept));
        content.put("event", event);
        content.put("definition", concept.path("definition").asText());
        content.put(
                "description",
                traffic.message(event).map(Definition::description).orElse(new Text("", "")));
        content.put("focus", focus(event));
        content.put("senders", traffic.roles(event, "sender"));
        content.put("receivers", traffic.roles(event, "receiver"));
        return content;
    }

    private Text purpose(String event) {
        return traffic.message(event)
                .map(message -> Words.of(message.json(), "purpose"))
                .orElse(new Text("", ""));
    }

    private List<Focus> focus(String event) {
        List<Focus> found = new ArrayList<>();
        traffic.message(event).ifPresent(message -> message.json().path("focus").forEach(part -> {
            String min = part.path("min").asText("0");
            Link profile = catalogue
                    .at(part.path("profile").asText())
                    .map(Link::to)
                    .orElseGet(() -> Link.plain(part.path("code").asText()));
            found.add(new Focus(profile, min + ".." + part.path("max").asText("*"), !min.equals("0")));
        }));
        return found;
    }

    /** The messages that may come back. */
    private List<Link> answers(String event) {
        return traffic
                .message(event)
                .map(message -> message.json().path("allowedResponse").findValuesAsText("message"))
                .orElse(List.of())
                .stream()
                .flatMap(answer -> catalogue.at(answer).stream())
                .flatMap(answer -> traffic.events().stream()
                        .filter(concept -> concept.path("code").asText().equals(answer.event())))
                .map(traffic::event)
                .toList();
    }

    private List<Example> examplesOf(String event) {
        return examples.stream()
                .filter(example -> example.event().equals(event))
                .toList();
    }

    private List<Link> dataClasses(String event) {
        return examplesOf(event).stream()
                .flatMap(example -> example.dataClasses().stream())
                .distinct()
                .flatMap(code -> catalogue.concept(Vocabulary.Codes.DATA_CLASS, code).stream())
                .map(concept -> new Link(
                        Words.ofConcept(concept),
                        "codes/data-class.html#" + concept.path("code").asText()))
                .toList();
    }

    /** What every message is made of. */
    private List<Link> frame() {
        return frameProfiles().map(Link::to).toList();
    }

    private List<Rule> frameRules() {
        return frameProfiles().flatMap(profile -> Rule.of(profile).stream()).toList();
    }

    private Stream<Definition> frameProfiles() {
        return Stream.of(Vocabulary.Profiles.SAFETY_MESSAGE, Vocabulary.Profiles.SAFETY_MESSAGE_HEADER)
                .flatMap(url -> catalogue.at(url).stream());
    }
}
