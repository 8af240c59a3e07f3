package nl.samenhang.hub.minimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left of a message when one part goes, another stays, and a third points at them. */
class EntriesTest {

    private static final String GONE = "urn:uuid:gaat";
    private static final String STAYS = "urn:uuid:blijft";
    private static final String POINTS = "urn:uuid:wijst";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"lists", "optional", "kept"})
    void whatTellsOfSeveralGoesOnToTellOfTheOthers(String name, Resource there, BiConsumer<Resource, Reference> point) {
        point.accept(there, new Reference(GONE));
        point.accept(there, new Reference(STAYS));
        assertThat(leftOf(there)).containsExactly(STAYS, POINTS);
        assertThat(Elements.in(there, Reference.class))
                .extracting(Reference::getReference)
                .containsExactly(STAYS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"lists", "needed"})
    void whatTellsOfNothingElseGoesToo(String name, Resource there, BiConsumer<Resource, Reference> point) {
        point.accept(there, new Reference(GONE));
        assertThat(leftOf(there)).containsExactly(STAYS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"optional", "kept"})
    void whatOnlyMentionedItStays(String name, Resource there, BiConsumer<Resource, Reference> point) {
        point.accept(there, new Reference(GONE));
        assertThat(leftOf(there)).containsExactly(STAYS, POINTS);
        assertThat(Elements.in(there, Reference.class)).isEmpty();
    }

    /** Which exist for what they tell of. */
    static Stream<Arguments> lists() {
        return Stream.of(
                pointing("the origin of", new Provenance(), (origin, to) -> origin.addTarget(to)),
                pointing("an assessment on the ground of", new RiskAssessment(), (told, to) -> told.addBasis(to)),
                pointing("a message about", new MessageHeader(), (header, to) -> header.addFocus(to)));
    }

    /** Which are something without what they tell of. */
    static Stream<Arguments> kept() {
        return Stream.of(
                pointing("a family with", new Group(), (family, to) -> family.addMember()
                        .setEntity(to)),
                pointing("a person linked to", new Patient(), (person, to) -> person.addLink()
                        .setOther(to)),
                pointing("an inquiry answered by", new Task(), (inquiry, to) -> inquiry.addOutput()
                        .setValue(to)),
                pointing("an opinion derived from", new Observation(), (told, to) -> told.addDerivedFrom(to)));
    }

    /** Elements that need not be there. */
    static Stream<Arguments> optional() {
        return Stream.of(
                pointing("a statement by", new Observation(), (told, to) -> told.addPerformer(to)),
                pointing("a request with", new ServiceRequest(), (request, to) -> request.addSupportingInfo(to)),
                pointing("a request because of", new ServiceRequest(), (request, to) -> request.addReasonReference(to)),
                pointing("a report by", new Composition(), (report, to) -> report.addAuthor(to)));
    }

    /** Elements that must be there. */
    static Stream<Arguments> needed() {
        return Stream.of(
                pointing("a statement about", new Observation(), (told, to) -> told.setSubject(to)),
                pointing("a request of", new ServiceRequest(), (request, to) -> request.setRequester(to)));
    }

    @Test
    void whatDependsOnWhatGoesGoesToo() {
        var first = new Observation().setSubject(new Reference(GONE));
        var message = message(first);
        var second = new Observation().setSubject(new Reference(POINTS));
        message.addEntry().setFullUrl("urn:uuid:volgt").setResource(second);
        Entries.remove(message, Set.of(GONE));
        assertThat(urls(message)).containsExactly(STAYS);
    }

    @Test
    void aPersonStaysWhateverThePersonPointsAt() {
        assertThat(leftOf(new Patient().addGeneralPractitioner(new Reference(GONE))))
                .contains(POINTS);
    }

    @Test
    void whatPointsAtNothingThatGoesIsNotTouched() {
        var inquiry = new Task();
        inquiry.addOutput().setValue(new StringType("ja"));
        inquiry.addOutput().setValue(new Reference(STAYS));
        assertThat(leftOf(inquiry)).contains(POINTS);
        assertThat(inquiry.getOutput()).hasSize(2);
    }

    @Test
    void aPartOfAReportTellsOfTheOthersWithoutItsOwnWords() {
        var report = new Composition();
        var both = report.addSection().addEntry(new Reference(GONE)).addEntry(new Reference(STAYS));
        both.getText().setDivAsString("<div>beide</div>");
        var other = report.addSection().addEntry(new Reference(STAYS));
        other.getText().setDivAsString("<div>ander</div>");

        assertThat(leftOf(report)).contains(POINTS);

        assertThat(both.hasText() || both.hasEmptyReason()).isFalse();
        assertThat(both.getEntry()).extracting(Reference::getReference).containsExactly(STAYS);
        assertThat(other.getText().getDivAsString()).contains("ander");
    }

    @Test
    void aPartOfAReportThatToldOfNothingElseSaysThatItWasKeptBack() {
        var report = new Composition();
        var section = report.addSection().setTitle("Vermoedens").addEntry(new Reference(GONE));

        assertThat(leftOf(report)).contains(POINTS);

        assertThat(section.getTitle()).isEqualTo("Vermoedens");
        assertThat(section.getEntry()).isEmpty();
        assertThat(section.getText().getDivAsString()).contains("Niet meegestuurd");
        assertThat(section.getEmptyReason().getCodingFirstRep().getCode()).isEqualTo("withheld");
    }

    private static <T extends Resource> Arguments pointing(String words, T there, BiConsumer<T, Reference> point) {
        return arguments(words, there, point);
    }

    private static List<String> leftOf(Resource there) {
        var message = message(there);
        Entries.remove(message, Set.of(GONE));
        return urls(message);
    }

    private static Bundle message(Resource there) {
        var message = new Bundle();
        message.addEntry().setFullUrl(GONE).setResource(new Basic());
        message.addEntry().setFullUrl(STAYS).setResource(new Basic());
        message.addEntry().setFullUrl(POINTS).setResource(there);
        return message;
    }

    private static List<String> urls(Bundle message) {
        return message.getEntry().stream().map(BundleEntryComponent::getFullUrl).toList();
    }
}
