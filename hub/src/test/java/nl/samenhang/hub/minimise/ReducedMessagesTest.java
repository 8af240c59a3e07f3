package nl.samenhang.hub.minimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.label.Labels;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.message.MessageId;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.profiles.Finding;
import nl.samenhang.profiles.MessageRules;
import nl.samenhang.profiles.ProfilePackage;
import nl.samenhang.profiles.ProfileValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the profiles, less each class of data in it: what is left keeps the profiles, or nothing leaves. */
class ReducedMessagesTest {

    private static final Set<String> ALL = KnownCodes.ofVocabulary().dataClasses();

    private static ProfileValidator validator;

    @BeforeAll
    static void load() {
        validator = ProfileValidator.load();
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("messagesAndClasses")
    void whatIsLeftKeepsTheProfilesAndHoldsNothingOfTheClass(String event, Set<String> withheld, Bundle message) {
        var reduced = without(withheld, event, message);
        if (reduced.isEmpty()) {
            assertThat(withheld).containsAnyElementsOf(Labels.about(message, event));
            return;
        }
        var json = Examples.FHIR.newJsonParser().encodeResourceToString(reduced.get());
        assertThat(errors(validator.validate(json))).isEmpty();
        assertThat(errors(MessageRules.check(json))).isEmpty();
        assertThat(classesIn(reduced.get())).doesNotContainAnyElementsOf(withheld);
    }

    /** Each class by itself, and all at once but for what the event is about. */
    static Stream<Arguments> messagesAndClasses() {
        return ProfilePackage.examples()
                .map(json -> Examples.FHIR.newJsonParser().parseResource(Bundle.class, json))
                .flatMap(message -> {
                    var event = new MessageFacts(message).event();
                    var there = classesIn(message);
                    var rest = new TreeSet<>(there);
                    rest.removeAll(Labels.about(message, event));
                    return Stream.concat(there.stream().map(Set::of), Stream.of(rest))
                            .filter(withheld -> !withheld.isEmpty())
                            .map(withheld -> arguments(event, withheld, message));
                });
    }

    private static List<Finding> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
    }

    private static Set<String> classesIn(Bundle message) {
        var classes = new TreeSet<String>();
        message.getEntry().stream().map(BundleEntryComponent::getResource).forEach(resource -> {
            classes.addAll(Labels.of(resource));
            Labels.partsOf(resource)
                    .filter(part -> !isWithheld(part))
                    .map(Labels.Part::dataClass)
                    .forEach(classes::add);
        });
        return classes;
    }

    /** A part of a report that says it was kept back tells nothing. */
    private static boolean isWithheld(Labels.Part part) {
        return part.value() instanceof SectionComponent section
                && "withheld"
                        .equals(section.getEmptyReason().getCodingFirstRep().getCode());
    }

    private static Optional<Bundle> without(Set<String> classes, String event, Bundle message) {
        var rolesByClass = new HashMap<String, List<String>>();
        ALL.forEach(data -> rolesByClass.put(data, classes.contains(data) ? List.of() : List.of("court")));
        var recipient = TestPartner.partner("ontvanger", "00000099000000002000", "court")
                .reads("fhir")
                .make();
        var filter = new ContentFilter(
                List.of(new SecretAddress(), new ReporterIdentity()),
                OneRelease.with(recipient).receiving(rolesByClass),
                Clock.systemUTC());
        try {
            return Optional.of(filter.minimise(delivery(event, message)).content());
        } catch (MessageRejected nothingLeft) {
            return Optional.empty();
        }
    }

    private static Delivery delivery(String event, Bundle message) {
        return Delivery.planned(
                DeliveryId.next(),
                MessageId.next(),
                OneRelease.NUMBER,
                "ontvanger",
                "fhir",
                event,
                "family",
                false,
                Examples.granted("afzender"),
                message);
    }
}
