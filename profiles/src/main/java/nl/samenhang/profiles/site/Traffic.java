package nl.samenhang.profiles.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenhang.profiles.Text;
import nl.samenhang.profiles.Vocabulary;

/** Who sends and who gets which message, as the package says it. */
final class Traffic {

    /** Every message passes it; who asks for the sender or receiver asks for an organisation. */
    private static final String HUB = "hub";

    private final Catalogue catalogue;

    Traffic(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Every event, in the order of the list of events. */
    List<JsonNode> events() {
        return catalogue.at(Vocabulary.Codes.MESSAGE_EVENT).map(Concepts::of).orElse(List.of());
    }

    Link event(JsonNode concept) {
        return new Link(
                Words.ofConcept(concept), "events/" + concept.path("code").asText() + ".html");
    }

    /** What the message of an event must hold; empty while nobody has laid it down. */
    Optional<Definition> message(String event) {
        return catalogue.ofType("MessageDefinition").stream()
                .filter(message -> message.event().equals(event))
                .findFirst();
    }

    /** The roles that send the message of an event, or that get it. */
    List<Link> roles(String event, String mode) {
        return roles().stream()
                .filter(role -> !role.id().equals(HUB) && supports(role, event, mode))
                .map(role -> new Link(nameOf(role), "organisations.html#" + role.id()))
                .toList();
    }

    List<Definition> roles() {
        return catalogue.ofType("CapabilityStatement").stream()
                .filter(statement -> statement.json().has("messaging"))
                .toList();
    }

    /** The events that a role sends, or gets. */
    List<Link> events(Definition role, String mode) {
        return events().stream()
                .filter(event -> supports(role, event.path("code").asText(), mode))
                .map(this::event)
                .toList();
    }

    /** The role as people say it: its statement is named after its code. */
    Text nameOf(Definition statement) {
        return catalogue.at(Vocabulary.Codes.ORGANISATION_ROLE).map(Concepts::of).orElse(List.of()).stream()
                .filter(role -> statement.id().contains(role.path("code").asText()))
                .max(Comparator.comparingInt(role -> role.path("code").asText().length()))
                .map(Words::ofConcept)
                .orElseGet(statement::title);
    }

    /** The events whose message is about a profile. */
    List<Link> eventsAbout(Definition profile) {
        return events().stream()
                .filter(event -> message(event.path("code").asText())
                        .filter(message -> message.json().path("focus").findValuesAsText("profile").stream()
                                .anyMatch(url -> catalogue
                                        .at(url)
                                        .filter(profile::equals)
                                        .isPresent()))
                        .isPresent())
                .map(this::event)
                .toList();
    }

    private boolean supports(Definition role, String event, String mode) {
        String wanted = message(event).map(Definition::url).orElse("");
        return role.json().path("messaging").findValues("supportedMessage").stream()
                .flatMap(list -> list.findParents("mode").stream())
                .filter(message -> message.path("mode").asText().equals(mode))
                .anyMatch(message -> message.path("definition")
                        .asText()
                        .replaceFirst("\\|.*$", "")
                        .equals(wanted));
    }
}
