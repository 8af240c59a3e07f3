package nl.samenhang.hub.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.message.ConsentTerms;
import nl.samenhang.hub.message.ConsentTerms.Actor;
import nl.samenhang.hub.message.ConsentTerms.Provision;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Consent.provisionActorComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the register keeps of a consent in a message, and what it takes for stricter because it does not weigh it. */
class ConsentReaderTest {

    private static final LocalDate GIVEN = LocalDate.of(2026, 3, 20);

    private final Bundle bundle = Examples.consents();
    private final Consent consent = new MessageFacts(bundle).consents().get(0);

    @Test
    void keepsUnderWhichNumberByWhomAndWhen() {
        var read = read();
        assertThat(read.consent())
                .isEqualTo(ConsentTerms.referenceOf("https://lokaal-team.example/toestemming", "T-2026-0031"));
        assertThat(read.recorder()).isEqualTo("00000099000000003000");
        assertThat(read.status()).isEqualTo("active");
        assertThat(read.family()).isEqualTo("family-reference");
        assertThat(List.of(read.given(), read.from(), read.until()))
                .containsExactly(GIVEN, GIVEN, LocalDate.of(2026, 9, 20));
        assertThat(read.ended()).isNull();
        assertThat(read.provisions()).isNotEmpty();
    }

    @Test
    void keepsEveryConsentOfAMessage() {
        assertThat(new ConsentReader(Examples.canonical("team", bundle)).all())
                .extracting(ConsentTerms::consent)
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void keepsWhoseDataTheyAreByTheReferenceOfThePerson() {
        var people = Map.of(consent.getPatient().getReference(), "person-reference");
        var read = new ConsentReader(Examples.canonical("team", bundle, people)).terms(consent);
        assertThat(read.person()).isEqualTo("person-reference");
        assertThat(read().person()).as("without a BSN").isNull();
    }

    @Test
    void keepsTheDayOfAWithdrawal() {
        var withdrawal = Examples.withdrawal();
        var told = new ConsentReader(Examples.canonical("team", withdrawal)).all();
        assertThat(told).singleElement().satisfies(terms -> {
            assertThat(terms.status()).isEqualTo("inactive");
            assertThat(terms.ended()).isEqualTo(LocalDate.of(2026, 6, 11));
        });
    }

    @Test
    void aWithdrawalWithoutADayHasNone() {
        consent.addExtension(Vocabulary.Extensions.WITHDRAWN, new StringType("vorige week"));
        assertThat(read().ended()).isNull();
    }

    @Test
    void aRecorderWithoutANumberIsKeptByItsNameAndOneThatIsNotThereByNothing() {
        var recorder = organization(consent.getOrganizationFirstRep());
        recorder.getIdentifier().clear();
        assertThat(read().recorder()).isEqualTo(recorder.getName());
        consent.getOrganizationFirstRep().setReference("urn:uuid:nergens");
        assertThat(read().recorder()).isEmpty();
    }

    @Test
    void onlyAPermitPermits() {
        assertThat(read(rule().setType(ConsentProvisionType.PERMIT)).permit()).isTrue();
        assertThat(read(rule().setType(ConsentProvisionType.DENY)).permit()).isFalse();
        assertThat(read(rule()).permit()).as("a rule that says neither").isFalse();
    }

    @Test
    void keepsForWhatAndWhichDataFromWhenUntilWhen() {
        var rule = rule();
        rule.addPurpose(new Coding(null, "advice", null)).addSecurityLabel(new Coding(null, "facts", null));
        rule.getPeriod().setStartElement(new DateTimeType("2026-04")).setEndElement(new DateTimeType("2026-05"));
        var read = read(rule);
        assertThat(read.purposes()).containsExactly("advice");
        assertThat(read.dataClasses()).containsExactly("facts");
        assertThat(read.from()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(read.until()).isEqualTo(LocalDate.of(2026, 5, 31));
    }

    @Test
    void keepsRulesInsideOthers() {
        var rule = rule().setType(ConsentProvisionType.PERMIT);
        rule.addProvision().setType(ConsentProvisionType.DENY).addProvision().setType(ConsentProvisionType.PERMIT);
        var read = read(rule);
        assertThat(read.exceptions()).singleElement().satisfies(deny -> {
            assertThat(deny.permit()).isFalse();
            assertThat(deny.exceptions()).extracting(Provision::permit).containsExactly(true);
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("precisions")
    void aRuleThatSaysMoreThanIsWeighedIsKeptAsNarrowed(
            String says, boolean narrowed, Consumer<ProvisionComponent> rule) {
        var written = rule();
        rule.accept(written);
        assertThat(read(written).narrowed()).isEqualTo(narrowed);
    }

    static Stream<Arguments> precisions() {
        return Stream.of(
                says("nothing more", false, rule -> {}),
                says("a purpose and a class of data", false, rule -> rule.addPurpose(new Coding(null, "advice", null))
                        .addSecurityLabel(new Coding(null, "facts", null))),
                says("what may be done with it", true, rule -> rule.addAction().setText("inzien")),
                says("a kind of resource", true, rule -> rule.addClass_(new Coding(null, "Observation", null))),
                says("a code of what is told", true, rule -> rule.addCode().setText("letsel")),
                says("dates of the data", true, rule -> rule.getDataPeriod().setStartElement(new DateTimeType("2026"))),
                says("one resource", true, rule -> rule.addData().getReference().setReference("Observation/1")),
                says("a purpose without a code", true, rule -> rule.addPurpose(new Coding().setDisplay("hulp"))),
                says(
                        "a class of data without a code",
                        true,
                        rule -> rule.addSecurityLabel(new Coding().setDisplay("alles"))));
    }

    private static Arguments says(String what, boolean narrowed, Consumer<ProvisionComponent> rule) {
        return arguments(what, narrowed, rule);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("references")
    void whoIsMeantByAReference(String words, Reference reference, Actor meant) {
        var actor = actor("veilig-thuis").setReference(reference);
        assertThat(read(actor)).isEqualTo(meant);
        assertThat(meant.meansEach()).isEqualTo(words.contains("each"));
    }

    static Stream<Arguments> references() {
        var number = new Identifier().setSystem(Vocabulary.Identifiers.OIN).setValue("00000099000000002000");
        return Stream.of(
                arguments("no reference: each of the role", new Reference(), actor(null, null)),
                arguments("only words: each of the role", new Reference().setDisplay("iedereen"), actor(null, null)),
                arguments(
                        "a number: who has it",
                        new Reference().setIdentifier(number),
                        actor("00000099000000002000", null)),
                arguments(
                        "a reference that leads nowhere: somebody unknown",
                        new Reference("urn:uuid:x"),
                        actor(null, "")),
                arguments(
                        "a reference that leads nowhere, with a number: who has it",
                        new Reference("urn:uuid:x").setIdentifier(number),
                        actor("00000099000000002000", null)),
                arguments(
                        "a number that is not said: somebody unknown",
                        new Reference().setIdentifier(new Identifier().setSystem("s")),
                        actor(null, "")));
    }

    @Test
    void whoStandsInTheMessageIsMeantByNumberAndName() {
        var team = organization(consent.getOrganizationFirstRep());
        var actor = actor("local-team").setReference(consent.getOrganizationFirstRep());
        assertThat(read(actor)).isEqualTo(new Actor("local-team", "00000099000000003000", team.getName()));
    }

    @Test
    void aRoleIsACodeOfTheVocabulary() {
        var actor = new provisionActorComponent();
        actor.getRole()
                .addCoding(new Coding("http://elders.example", "police", null))
                .addCoding(new Coding(Vocabulary.Codes.ORGANISATION_ROLE, null, "Politie"))
                .addCoding(new Coding(Vocabulary.Codes.ORGANISATION_ROLE, "court", null));
        assertThat(read(actor).role()).isEqualTo("court");
        actor.getRole().getCoding().remove(2);
        assertThat(read(actor).role()).isEmpty();
    }

    private ConsentTerms read() {
        return new ConsentReader(Examples.canonical("team", bundle)).terms(consent);
    }

    private Provision read(ProvisionComponent rule) {
        consent.getProvision().setProvision(List.of(rule));
        return read().provisions().get(0);
    }

    private Actor read(provisionActorComponent actor) {
        return read(rule().addActor(actor)).actors().get(0);
    }

    private static ProvisionComponent rule() {
        return new ProvisionComponent();
    }

    private static provisionActorComponent actor(String role) {
        var actor = new provisionActorComponent();
        actor.getRole().addCoding(new Coding(Vocabulary.Codes.ORGANISATION_ROLE, role, null));
        return actor;
    }

    private static Actor actor(String oin, String name) {
        return new Actor("veilig-thuis", oin, name);
    }

    private Organization organization(Reference reference) {
        return new MessageFacts(bundle).organization(reference).orElseThrow();
    }
}
