package nl.samenhang.hub.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.partner.DataOfEvents;
import nl.samenhang.profiles.Conformance;
import nl.samenhang.profiles.ProfilePackage;
import nl.samenhang.profiles.Vocabulary;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ResourceType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void aStatementIsOfTheClassOfItsKind() {
        assertThat(Labels.of(statement("fact", "concern"))).containsExactly("facts");
        assertThat(Labels.of(statement("suspicion", "concern"))).containsExactly("suspicions");
        assertThat(Labels.of(statement("opinion", "concern"))).containsExactly("opinions");
    }

    @Test
    void anArrestThatIsOnlySuspectedIsOfTwoClasses() {
        assertThat(Labels.of(statement("suspicion", "arrest"))).containsExactly("criminal-data", "suspicions");
    }

    @Test
    void whatAChildSaysIsTheViewOfTheChildWhateverTheTopic() {
        var said = statement("opinion", "concern");
        said.addExtension(
                Vocabulary.Extensions.PERSPECTIVE, new CodeableConcept(new Coding(Codes.PERSPECTIVE, "child", null)));
        assertThat(Labels.of(said)).containsExactly("child-view", "opinions");
    }

    @Test
    void aCodeOfAnotherSystemMeansNothing() {
        var statement = statement("fact", "concern");
        statement
                .getCode()
                .getCodingFirstRep()
                .setSystem("https://example.org/topics")
                .setCode("arrest");
        assertThat(Labels.of(statement)).containsExactly("facts");
    }

    @Test
    void theLabelsOfTheSenderCountBesideWhatTheHubRecognises() {
        var statement = statement("fact", "concern");
        statement.getMeta().addSecurity(new Coding(Codes.DATA_CLASS, "health-data", null));
        statement.getMeta().addSecurity(new Coding("https://example.org/labels", "secret", null));
        assertThat(Labels.of(statement)).containsExactly("facts", "health-data");
    }

    @Test
    void aForgedLabelTakesNoClassAway() {
        var arrest = statement("fact", "arrest");
        arrest.getMeta().addSecurity(new Coding(Codes.DATA_CLASS, "contact", null));
        assertThat(Labels.of(arrest)).containsExactly("contact", "criminal-data", "facts");
    }

    @Test
    void whereSomebodyLivesIsContactAndThePersonIsNot() {
        var person = new Patient();
        var home = new Address().addLine("Dorpsstraat 1");
        person.addAddress(home);
        assertThat(Labels.of(person)).isEmpty();
        assertThat(Labels.partsOf(person)).containsExactly(new Labels.Part("contact", "address", home));
    }

    @Test
    void onlyTheReasonsThatTellOfHealthAreHealthData() {
        var referral = new ServiceRequest();
        referral.getMeta().addProfile(Vocabulary.Profiles.SAFETY_REFERRAL);
        var debt = referral.addReasonCode().addCoding(new Coding(Codes.RISK_FACTOR, "debt", null));
        var addiction = referral.addReasonCode().addCoding(new Coding(Codes.RISK_FACTOR, "addiction", null));
        assertThat(Labels.partsOf(referral))
                .extracting(Labels.Part::value)
                .containsExactly(addiction)
                .doesNotContain(debt);
    }

    @Test
    void aMessageIsAboutWhatItsEventSaysAndWhatItsFocusIs() {
        var decision = example("court-decision");
        assertThat(Labels.about(decision, "court-decision")).contains("identity", "court-decision");
        assertThat(Labels.about(new Bundle(), "court-decision")).containsExactly("court-decision", "identity");
    }

    @Test
    void aMessageOfSeveralFociIsOnlyAboutWhatTheyShare() {
        var petition = example("court-petition");
        assertThat(Labels.about(petition, "court-petition")).contains("report");
        var message = new Bundle();
        var header = new MessageHeader();
        message.addEntry().setResource(header);
        for (var kind : List.of("fact", "opinion")) {
            header.addFocus(new Reference("urn:" + kind));
            message.addEntry().setFullUrl("urn:" + kind).setResource(statement(kind, "concern"));
        }
        assertThat(Labels.about(message, "case-information-result")).containsExactly("facts", "identity");
    }

    @Test
    void nothingIsLeftOfAMessageWithoutWhatItsEventIsAbout() {
        assertThat(ProfilePackage.examples()).isNotEmpty().allSatisfy(json -> {
            var message = Examples.FHIR.newJsonParser().parseResource(Bundle.class, json);
            var event = new MessageFacts(message).event();
            assertThat(DataOfEvents.of(event)).as(event).containsAll(Labels.about(message, event));
        });
    }

    @Test
    void everyRuleNamesACodeAndAProfileThatExist() {
        var known = KnownCodes.ofVocabulary();
        var profiles = Conformance.whole().of("StructureDefinition").stream()
                .map(profile -> profile.url().replace(Vocabulary.BASE + "/StructureDefinition/", ""))
                .toList();
        assertThat(LabelRules.read()).isNotEmpty().allSatisfy(rule -> {
            assertThat(known.dataClasses()).contains(rule.dataClass());
            assertThat(profiles.contains(rule.in()) || isType(rule.in()))
                    .as(rule.in())
                    .isTrue();
            assertThat(rule.codes().isEmpty()).isEqualTo(rule.system() == null);
            if (rule.system() != null) {
                assertThat(known.of(Vocabulary.BASE + "/CodeSystem/" + rule.system()))
                        .containsAll(rule.codes());
            }
        });
    }

    @Test
    void everyClassButThoseWithRulesOfTheirOwnHasARule() {
        var ruled = LabelRules.read().stream().map(LabelRule::dataClass).toList();
        assertThat(KnownCodes.ofVocabulary().dataClasses())
                .filteredOn(dataClass -> !ruled.contains(dataClass))
                .containsExactlyInAnyOrder("identity", "secret-address", "reporter-identity");
    }

    private static boolean isType(String name) {
        return Stream.of(ResourceType.values()).anyMatch(type -> type.name().equals(name));
    }

    private static Bundle example(String event) {
        return ProfilePackage.examples()
                .map(json -> Examples.FHIR.newJsonParser().parseResource(Bundle.class, json))
                .filter(message -> new MessageFacts(message).event().equals(event))
                .findFirst()
                .orElseThrow();
    }

    private static Observation statement(String kind, String topic) {
        var statement = new Observation();
        statement.getMeta().addProfile(Vocabulary.Profiles.SAFETY_STATEMENT);
        statement.addCategory().addCoding(new Coding(Codes.STATEMENT_KIND, kind, null));
        statement.getCode().addCoding(new Coding(Codes.STATEMENT_TOPIC, topic, null));
        return statement;
    }
}
