package nl.samenhang.hub.minimise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.MessageFacts;
import nl.samenhang.hub.message.MessageId;
import nl.samenhang.hub.message.Withheld;
import nl.samenhang.profiles.ProfilePackage;
import nl.samenhang.profiles.Vocabulary;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** A class of data leaves a message wherever it stands, and what may be told stays. */
class WithheldClassesTest {

    private static final String SUSPECTED = "Hij zou haar in de gang hebben geslagen";

    private final Bundle report = example("referral");

    @Test
    void aSuspicionLeavesAndAFactStays() {
        var suspicion = statement("suspicion", SUSPECTED + ".");
        var fact = statement("fact", "De deur van de gang was geforceerd.");

        var told = text(without("suspicions"));

        assertThat(told)
                .doesNotContain(SUSPECTED, suspicion.getId())
                .contains(fact.getValue().primitiveValue());
    }

    @Test
    void whatWasTakenOutIsHiddenWhereAnotherTextRepeatsIt() {
        statement("suspicion", SUSPECTED + ". Dat is niet zeker.");
        referral().addNote().setText("Graag overleg. " + SUSPECTED.toUpperCase() + "! Bel gerust terug.");

        var told = text(without("suspicions"));

        assertThat(told).doesNotContainIgnoringCase("geslagen").contains("[afgeschermd]", "Bel gerust terug.");
    }

    @Test
    void aSentenceThatAFactTellsTooIsNotHidden() {
        statement("suspicion", SUSPECTED + ".");
        var fact = statement("fact", SUSPECTED + ".");
        assertThat(text(without("suspicions"))).contains(fact.getValue().primitiveValue());
    }

    @Test
    void aShortSentenceSaysNothingByItselfAndStays() {
        statement("suspicion", "Onbekend.");
        referral().addNote().setText("Onbekend.");
        assertThat(text(without("suspicions"))).contains("Onbekend.");
    }

    @Test
    void aFactThatRestsOnWhatMayNotBeToldGoesToo() {
        var suspicion = statement("suspicion", SUSPECTED + ".");
        var fact = statement("fact", "Er was dus ruzie in het huis.");
        fact.addDerivedFrom(new Reference(suspicion.getId()));
        assertThat(text(without("suspicions"))).doesNotContain("ruzie in het huis");
    }

    @Test
    void aFactThatSomebodySawStaysWithoutThePointer() {
        var suspicion = statement("suspicion", SUSPECTED + ".");
        var fact = statement("fact", "De agent zag een blauwe plek.");
        fact.addDerivedFrom(new Reference(suspicion.getId()));
        fact.setMethod(new CodeableConcept(new Coding(Codes.EVIDENCE_KIND, "own-observation", null)));

        assertThat(text(without("suspicions"))).contains("blauwe plek").doesNotContain(suspicion.getId());

        fact.setPerformer(List.of());
        assertThat(text(without("suspicions"))).doesNotContain("blauwe plek");
    }

    @Test
    void anOpinionThatRestsOnASuspicionOnlyLosesThePointer() {
        var suspicion = statement("suspicion", SUSPECTED + ".");
        statement("opinion", "Wij maken ons zorgen over de kinderen.").addDerivedFrom(new Reference(suspicion.getId()));
        assertThat(text(without("suspicions"))).contains("Wij maken ons zorgen").doesNotContain(suspicion.getId());
    }

    @Test
    void anOrganisationThatOnlyTheSuspicionNamedLeavesWithIt() {
        var school = new Organization().setName("Basisschool De Vuurvlinder");
        school.setId("urn:uuid:" + UUID.randomUUID());
        report.addEntry().setFullUrl(school.getId()).setResource(school);
        statement("suspicion", SUSPECTED + ".").setPerformer(List.of(new Reference(school.getId())));
        assertThat(text(without("suspicions"))).doesNotContain("Vuurvlinder");
        assertThat(text(without("plan"))).contains("Vuurvlinder");
    }

    @Test
    void whereSomebodyLivesIsHiddenInOtherTextsToo() {
        var person = all(report, Patient.class).get(0);
        person.getAddress().clear();
        person.addAddress().addLine("Molenweide 27").setPostalCode("3421XZ").setCity("Oudewater");
        referral().addNote().setText("Zij woont op molenweide 27 (3421 xz).");

        var minimised = without("contact");

        assertThat(text(minimised)).doesNotContainIgnoringCase("molenweide").doesNotContainIgnoringCase("3421 xz");
        assertThat(minimised.secrets().standIn("Molenweide 27")).isTrue();
        assertThat(minimised.withheld()).extracting(Withheld::dataClass).containsExactly("contact");
    }

    @Test
    void theAddressOfAnOrganisationIsNotHiddenBecauseSomebodyLivesThere() {
        var person = all(report, Patient.class).get(0);
        person.getAddress().clear();
        person.addAddress().addLine("Molenweide 27");
        all(report, Organization.class).get(0).addAddress().addLine("Molenweide 27");
        assertThat(text(without("contact"))).contains("Molenweide 27");
    }

    @Test
    void aDocumentThatCannotBeSearchedStaysWhenNobodyIsEndangered() {
        statement("suspicion", SUSPECTED + ".");
        var document = new DocumentReference();
        document.addContent()
                .setAttachment(
                        new Attachment().setContentType("application/pdf").setData(new byte[] {7}));
        document.setId("urn:uuid:" + UUID.randomUUID());
        report.addEntry().setFullUrl(document.getId()).setResource(document);
        referral().addSupportingInfo(new Reference(document.getId()));
        assertThat(text(without("suspicions"))).contains("Bw==");
    }

    @Test
    void aStatementThatItsSenderLabelledAsTellingWhoReportedLeaves() {
        statement("fact", "De school heeft de melding gedaan.")
                .getMeta()
                .addSecurity(new Coding(Codes.DATA_CLASS, "reporter-identity", null));
        var minimised = without("reporter-identity");
        assertThat(text(minimised)).doesNotContain("De school heeft");
        assertThat(minimised.withheld())
                .extracting(Withheld::dataClass)
                .containsOnlyOnce("reporter-identity")
                .hasSize(1);
    }

    @Test
    void aStatementThatTellsASecretPlaceInWordsLeaves() {
        statement("fact", "Zij verblijft in opvang De Toren.")
                .getMeta()
                .addSecurity(new Coding(Codes.DATA_CLASS, "secret-address", null));
        assertThat(text(without("secret-address"))).doesNotContain("De Toren");
    }

    @Test
    void aLabelOnAnElementTakesWhatHoldsItOut() {
        var label = new Coding(Codes.DATA_CLASS, "health-data", null);
        statement("fact", "Zij slikt medicijnen tegen angst.")
                .getValue()
                .addExtension(Vocabulary.Extensions.DATA_CLASS, label);
        assertThat(text(without("health-data"))).doesNotContain("medicijnen");
    }

    @Test
    void aLabelOnAnElementOfAPersonTakesOnlyThatElementOut() {
        var person = all(report, Patient.class).get(0);
        person.getTelecom().clear();
        person.addTelecom().setValue("0612345670");
        person.addTelecom()
                .setValue("0687654320")
                .addExtension(Vocabulary.Extensions.DATA_CLASS, new Coding(Codes.DATA_CLASS, "health-data", null));
        assertThat(text(without("health-data"))).contains("0612345670").doesNotContain("0687654320");
    }

    @Test
    void theNameOfAnOrganisationIsNotHiddenBecauseASuspicionNamedIt() {
        var name = "Veilig Thuis Midden-Nederland West";
        all(report, Organization.class).get(0).setName(name);
        statement("suspicion", SUSPECTED + ".").getPerformerFirstRep().setDisplay(name);
        assertThat(text(without("suspicions"))).contains(name);
    }

    @Test
    void anAddressThatAnOrganisationTellsOpenlyMayBeToldInOtherTexts() {
        var person = all(report, Patient.class).get(0);
        person.getAddress().clear();
        person.addAddress().addLine("Molenweide 27");
        all(report, Organization.class).get(0).addAddress().addLine("Molenweide 27");
        referral().addNote().setText("Het spreekuur is op Molenweide 27.");
        assertThat(text(without("contact"))).contains("Het spreekuur is op Molenweide 27.");
    }

    @Test
    void theWordsOfAPartOfAReportGoWhenItRefersToNothing() {
        var message = example("investigation-report");
        var section = all(message, Composition.class).get(0).getSection().stream()
                .filter(part -> part.getCode().getCodingFirstRep().getCode().equals("suspicions"))
                .findFirst()
                .orElseThrow();
        section.setEntry(null).getText().setDivAsString("<div>Volgens de buren valt er veel voor.</div>");
        assertThat(text(without(message, "suspicions"))).doesNotContain("Volgens de buren");
    }

    @Test
    void aStreetThatIsAlsoANameDoesNotStopTheMessage() {
        var person = all(report, Patient.class).get(0);
        person.getAddress().clear();
        person.addAddress().addLine("Dijk 12");
        var minimised = without("contact");
        assertThat(minimised.secrets().standIn("mevrouw van Dijk")).isFalse();
        assertThat(minimised.secrets().standIn("op de Dijk 12")).isTrue();
    }

    @Test
    void theSummaryOfAResourceLeavesWhenAnythingIsKeptBack() {
        statement("suspicion", SUSPECTED + ".");
        var told = new Narrative();
        told.setDivAsString("<div>Samenvatting: " + SUSPECTED + "</div>");
        referral().setText(told);
        assertThat(text(without("suspicions"))).doesNotContain("Samenvatting");
        assertThat(text(without("plan"))).contains("Samenvatting");
    }

    @Test
    void aPartOfAReportSaysThatItWasKeptBackAndTheOthersStay() {
        var minimised = without(example("investigation-report"), "suspicions");
        var sections = all(minimised.content(), Composition.class).get(0).getSection();
        assertThat(sections).allSatisfy(section -> {
            var isSuspicions = section.getCode().getCodingFirstRep().getCode().equals("suspicions");
            assertThat("withheld"
                            .equals(section.getEmptyReason().getCodingFirstRep().getCode()))
                    .isEqualTo(isSuspicions);
            assertThat(section.getTitle()).isNotEmpty();
        });
    }

    @Test
    void thatSomebodyWasHeardStaysWhereTheResponseMayNotBeTold() {
        var before = statuses(example("investigation-report"));
        assertThat(before).contains("heard-and-responded");
        var after = statuses(without(example("investigation-report"), "child-view", "opinions")
                .content());
        assertThat(after)
                .hasSameSizeAs(before)
                .doesNotContain("heard-and-responded")
                .contains("heard");
    }

    @Test
    void anAssessmentGoesOnWithTheStatementsThatMayBeTold() {
        var message = example("safety-assessment");
        var before = all(message, RiskAssessment.class).get(0).getBasis().size();
        var after = all(without(message, "opinions").content(), RiskAssessment.class)
                .get(0)
                .getBasis();
        assertThat(after).isNotEmpty().hasSizeLessThan(before);
    }

    private static List<String> statuses(Bundle message) {
        return all(message, Composition.class).get(0).getExtensionsByUrl(Vocabulary.Extensions.HEARING).stream()
                .map(hearing ->
                        (CodeableConcept) hearing.getExtensionByUrl("status").getValue())
                .map(status -> status.getCodingFirstRep().getCode())
                .toList();
    }

    private Observation statement(String kind, String told) {
        var statement = new Observation();
        statement.setId("urn:uuid:" + UUID.randomUUID());
        statement.getMeta().addProfile(Vocabulary.Profiles.SAFETY_STATEMENT);
        statement.addCategory().addCoding(new Coding(Codes.STATEMENT_KIND, kind, null));
        statement.getCode().addCoding(new Coding(Codes.STATEMENT_TOPIC, "concern", null));
        statement.setSubject(referral().getSubject()).setValue(new StringType(told));
        statement.addPerformer(referral().getRequester());
        report.addEntry().setFullUrl(statement.getId()).setResource(statement);
        referral().addSupportingInfo(new Reference(statement.getId()));
        return statement;
    }

    private ServiceRequest referral() {
        return all(report, ServiceRequest.class).get(0);
    }

    private static <T extends Resource> List<T> all(Bundle message, Class<T> type) {
        return message.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private Delivery without(String... classes) {
        return without(report, classes);
    }

    private static Delivery without(Bundle message, String... classes) {
        var kept = Set.copyOf(Arrays.asList(classes));
        var roles = new HashMap<String, List<String>>();
        KnownCodes.ofVocabulary()
                .dataClasses()
                .forEach(data -> roles.put(data, kept.contains(data) ? List.of() : List.of("court")));
        var recipient = TestPartner.partner("ontvanger", "00000099000000002000", "court")
                .reads("fhir")
                .make();
        return new ContentFilter(
                        List.of(new SecretAddress(), new ReporterIdentity()),
                        OneRelease.with(recipient).receiving(roles),
                        Clock.systemUTC())
                .minimise(Delivery.planned(
                        DeliveryId.next(),
                        MessageId.next(),
                        OneRelease.NUMBER,
                        "ontvanger",
                        "fhir",
                        new MessageFacts(message).event(),
                        "family",
                        false,
                        Examples.granted("afzender"),
                        message));
    }

    private static String text(Delivery delivery) {
        return Examples.FHIR.newJsonParser().encodeResourceToString(delivery.content());
    }

    private static Bundle example(String event) {
        return ProfilePackage.examples()
                .map(json -> Examples.FHIR.newJsonParser().parseResource(Bundle.class, json))
                .filter(message -> new MessageFacts(message).event().equals(event))
                .findFirst()
                .orElseThrow();
    }
}
