package nl.samenhang.hub.minimise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.OneRelease;
import nl.samenhang.hub.TestPartner;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.message.Delivery;
import nl.samenhang.hub.message.DeliveryId;
import nl.samenhang.hub.message.MessageId;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.Withheld;
import nl.samenhang.hub.partner.Partner;
import nl.samenhang.profiles.Finding;
import nl.samenhang.profiles.MessageRules;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

class ContentFilterTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private static final String COMES_ALONG = "https://fhir.samenhang.nl/StructureDefinition/comes-along";

    private final Bundle report = Messages.policeReport();

    private final ContentFilter filter = new ContentFilter(
            List.of(new SecretAddress(), new ReporterIdentity()),
            OneRelease.with(partner("veilig-thuis-utrecht", "veilig-thuis"), partner("lokaal-team", "local-team"))
                    .receiving(rolesByDataClass()),
            Clock.systemUTC());

    /** Veilig Thuis may know all, a local team not these. */
    private static Map<String, List<String>> rolesByDataClass() {
        var notForTheTeam = Set.of("secret-address", "reporter-identity", "health-data", "report");
        return KnownCodes.ofVocabulary().dataClasses().stream()
                .collect(Collectors.toMap(
                        data -> data,
                        data -> notForTheTeam.contains(data)
                                ? List.of("veilig-thuis")
                                : List.of("veilig-thuis", "local-team")));
    }

    @Test
    void givesARoleThatMayKnowTheWholeMessage() {
        var minimised = filter.minimise(deliveryTo("veilig-thuis-utrecht"));
        assertThat(minimised.withheld()).isEmpty();
        assertThat(minimised.content().equalsDeep(report)).isTrue();
    }

    @Test
    void aLabelThatNamesNoClassIsReceivedByNobody() {
        Messages.firstStatement(report).getMeta().addSecurity(new Coding(Vocabulary.Codes.DATA_CLASS, null, null));
        var minimised = filter.minimise(deliveryTo("veilig-thuis-utrecht"));
        assertThat(minimised.withheld()).extracting(Withheld::dataClass).containsExactly("unnamed");
    }

    @Test
    void takesOutWhatIsLabelledWithAClassThatTheRecipientMayNotHave() {
        var statement = Messages.firstStatement(report);
        statement.getMeta().addSecurity(new Coding(Vocabulary.Codes.DATA_CLASS, "health-data", null));
        var before = report.getEntry().size();

        var minimised = filter.minimise(deliveryTo("lokaal-team"));

        assertThat(minimised.withheld()).extracting(Withheld::dataClass).contains("health-data");
        assertThat(minimised.content().getEntry()).hasSizeLessThan(before);
        assertThat(minimised.content().getEntry())
                .noneMatch(entry -> entry.getResource().getIdPart() != null
                        && entry.getResource().getIdPart().equals(statement.getIdPart()));
    }

    @Test
    void sendsNothingWhenNoMessageIsLeft() {
        var request = report.getEntry().get(1).getResource();
        request.getMeta().addSecurity(new Coding(Vocabulary.Codes.DATA_CLASS, "report", null));

        assertThatThrownBy(() -> filter.minimise(deliveryTo("lokaal-team")))
                .isInstanceOf(MessageRejected.class)
                .extracting(rejected -> ((MessageRejected) rejected).refusal())
                .isEqualTo(Refusal.NOT_PERMITTED);
    }

    @Test
    void sendsNothingWhenAPersonIsLabelledAsAWhole() {
        Messages.persons(report)
                .get(0)
                .getMeta()
                .addSecurity(new Coding(Vocabulary.Codes.DATA_CLASS, "health-data", null));

        assertThatThrownBy(() -> filter.minimise(deliveryTo("lokaal-team"))).isInstanceOf(MessageRejected.class);
    }

    @Test
    void takesASecretAddressOutOfElementsAndFreeText() {
        var secret = Messages.hideAddressOf(report, 0, "Schuilstraat", "12", "3511AB");
        Messages.firstStatement(report).setValue(new StringType("Zij is nu op schuilstraat 12."));

        var minimised = filter.minimise(deliveryTo("lokaal-team"));

        assertThat(text(minimised)).doesNotContainIgnoringCase("schuilstraat").doesNotContain("3511AB");
        assertThat(person(minimised, secret).getAddress()).isEmpty();
        assertThat(minimised.withheld()).extracting(Withheld::dataClass).contains("secret-address");
        assertThat(minimised.withheld())
                .allSatisfy(withheld -> assertThat(withheld.reason()).contains("local-team"));
    }

    @Test
    void hidesTheSecretAddressOfWhoeverElseStandsThere() {
        Messages.hideAddressOf(report, 0, "Schuilstraat", "12", "3511AB");
        var child = Messages.persons(report).get(1);
        child.getAddress().clear();
        child.addAddress().addLine("Schuilstraat 12").setPostalCode("3511AB").setCity("Utrecht");

        var minimised = filter.minimise(deliveryTo("lokaal-team"));

        assertThat(text(minimised)).doesNotContain("Schuilstraat").doesNotContain("3511AB");
        assertThat(minimised.secrets().standIn("Schuilstraat 12")).isTrue();
    }

    @Test
    void leavesTheFamilyItsNameWhenTheReporterSharesIt() {
        var family = Messages.persons(report).get(0).getNameFirstRep().getFamily();
        Messages.reporterOf(report).getNameFirstRep().setFamily(family);
        assertThat(text(filter.minimise(deliveryTo("lokaal-team")))).contains(family);
    }

    @Test
    void hidesAnAddressThatOnlyThePersonsLabelCallsSecret() {
        var secret = Messages.hideAddressOf(report, 0, "Schuilstraat", "12", "3511AB");
        secret.getAddress().forEach(address -> address.getExtension().clear());

        assertThat(text(filter.minimise(deliveryTo("lokaal-team")))).doesNotContain("Schuilstraat");
    }

    @Test
    void theSummaryOfSomebodyWhoHidesLeavesEvenWhereNoAddressIsTold() {
        var mother = Messages.hideAddressOf(report, 0, "Schuilstraat", "12", "3511AB");
        mother.getAddress().clear();
        mother.getText().setDivAsString("<div>Zij verblijft op Schuilstraat 12.</div>");

        var minimised = filter.minimise(deliveryTo("lokaal-team"));

        assertThat(text(minimised)).doesNotContain("Schuilstraat");
        assertThat(minimised.withheld()).extracting(Withheld::dataClass).contains("secret-address");
    }

    @Test
    void takesADocumentOutThatRepeatsTheSecretAddress() {
        Messages.hideAddressOf(report, 0, "Schuilstraat", "12", "3511AB");
        var document = new DocumentReference();
        document.addContent()
                .getAttachment()
                .setContentType("text/plain")
                .setData("Bezoek aan Schuilstraat 12".getBytes());
        report.addEntry().setResource(document);

        var minimised = filter.minimise(deliveryTo("lokaal-team"));

        var entries = minimised.content().getEntry();
        var last = (DocumentReference) entries.get(entries.size() - 1).getResource();
        assertThat(last.getContentFirstRep().getAttachment().hasData()).isFalse();
    }

    @Test
    void keepsADocumentBackThatCannotBeSearchedAndSaysSo() {
        Messages.hideAddressOf(report, 0, "Schuilstraat", "12", "3511AB");
        var document = new DocumentReference();
        document.addContent().getAttachment().setContentType("application/pdf").setData(new byte[] {1, 2, 3});
        report.addEntry().setResource(document);

        var minimised = filter.minimise(deliveryTo("lokaal-team"));

        assertThat(minimised.withheld()).extracting(Withheld::rule).contains("document-unreadable");
        assertThat(text(minimised)).doesNotContain("AQID");
    }

    @Test
    void hidesAnAddressThatIsMarkedOnAnOrganisationOrARelative() {
        var shelter = new Organization();
        shelter.addAddress()
                .addLine("Schuilstraat 12")
                .addExtension(
                        Vocabulary.Extensions.DATA_CLASS,
                        new Coding(Vocabulary.Codes.DATA_CLASS, "secret-address", null));
        report.addEntry().setResource(shelter);
        Messages.firstStatement(report).setValue(new StringType("aan de Schuilstraat, bij nr. 12"));

        var minimised = filter.minimise(deliveryTo("lokaal-team"));

        assertThat(text(minimised)).doesNotContain("Schuilstraat");
        assertThat(minimised.withheld()).extracting(Withheld::dataClass).contains("secret-address");
    }

    @Test
    void takesOutWhoReportedByInvolvementAlone() {
        var reporter = Messages.reporterOf(report);
        reporter.getMeta().getSecurity().clear();
        assertThat(text(filter.minimise(deliveryTo("lokaal-team"))))
                .doesNotContain(reporter.getNameFirstRep().getFamily());
    }

    @Test
    void neverTakesAChildOutBecauseItIsLinkedToTheReporter() {
        var child = Messages.persons(report).get(1);
        child.addLink().getOther().setReference(Messages.fullUrlOf(report, Messages.reporterOf(report)));
        assertThat(person(filter.minimise(deliveryTo("lokaal-team")), child).getLink())
                .isEmpty();
    }

    @Test
    void takesTheReporterOutWithAllThatPointsToTheReporter() {
        var reporter = Messages.reporterOf(report);
        var minimised = filter.minimise(deliveryTo("lokaal-team"));

        assertThat(minimised.withheld()).extracting(Withheld::dataClass).contains("reporter-identity");
        assertThat(text(minimised)).doesNotContain(reporter.getNameFirstRep().getFamily());
        assertThat(MessageRules.check(minimised.content()))
                .filteredOn(finding -> finding.severity() == Finding.Severity.ERROR)
                .isEmpty();
    }

    @Test
    void takesTheHashOfTheNativeMessageOutOfItsOrigin() {
        Messages.hideAddressOf(report, 0, "Schuilstraat", "12", "3511AB");
        var focus = ((MessageHeader) report.getEntryFirstRep().getResource()).getFocusFirstRep();
        Messages.addOrigin(report, focus.getReference());

        assertThat(text(filter.minimise(deliveryTo("veilig-thuis-utrecht")))).contains("5f2a", "melding-1");
        var origin = origin(filter.minimise(deliveryTo("lokaal-team"))).orElseThrow();
        assertThat(origin.getEntity())
                .extracting(source -> source.getWhat().getIdentifier().getValue())
                .containsExactly("melding-1");
    }

    @Test
    void anOriginNeverPointsToWhatWasTakenOut() {
        var focus = ((MessageHeader) report.getEntryFirstRep().getResource()).getFocusFirstRep();
        var reporter = Messages.fullUrlOf(report, Messages.reporterOf(report));
        Messages.addOrigin(report, focus.getReference(), reporter);
        assertThat(origin(filter.minimise(deliveryTo("lokaal-team")))
                        .orElseThrow()
                        .getTarget())
                .extracting(Reference::getReference)
                .containsExactly(focus.getReference());

        Messages.addOrigin(report, reporter);
        assertThat(text(filter.minimise(deliveryTo("lokaal-team")))).doesNotContain(reporter);
        assertThat(filter.minimise(deliveryTo("lokaal-team")).content().getEntry())
                .filteredOn(entry -> entry.getResource() instanceof Provenance)
                .hasSize(1);
    }

    @Test
    void aMessageThatIsAlsoAboutWhatWasTakenOutStaysAMessage() {
        var header = (MessageHeader) report.getEntryFirstRep().getResource();
        header.addFocus().setReference(Messages.fullUrlOf(report, Messages.reporterOf(report)));
        var minimised = filter.minimise(deliveryTo("lokaal-team"));
        var left = (MessageHeader) minimised.content().getEntryFirstRep().getResource();
        assertThat(left.getFocus()).hasSize(header.getFocus().size() - 1);
    }

    @Test
    void aHeaderThatNamesWhatWasTakenOutGoesOnWithoutIt() {
        var header = (MessageHeader) report.getEntryFirstRep().getResource();
        header.addExtension(COMES_ALONG, new Reference(Messages.fullUrlOf(report, Messages.reporterOf(report))));
        var minimised = filter.minimise(deliveryTo("lokaal-team"));
        var left = (MessageHeader) minimised.content().getEntryFirstRep().getResource();
        assertThat(left.getExtensionsByUrl(COMES_ALONG)).isEmpty();
        assertThat(left.getFocus()).hasSameSizeAs(header.getFocus());
        assertThat(MessageRules.check(text(minimised)).stream().filter(Finding::isError))
                .isEmpty();
    }

    @Test
    void neverChangesTheMessageItself() {
        Messages.hideAddressOf(report, 0, "Schuilstraat", "12", "3511AB");
        var before = FHIR.newJsonParser().encodeResourceToString(report);
        filter.minimise(deliveryTo("lokaal-team"));
        assertThat(FHIR.newJsonParser().encodeResourceToString(report)).isEqualTo(before);
    }

    private Delivery deliveryTo(String recipient) {
        return Delivery.planned(
                DeliveryId.next(),
                MessageId.next(),
                OneRelease.NUMBER,
                recipient,
                "fhir",
                "referral",
                "family",
                false,
                Examples.granted("politie"),
                report);
    }

    private static Optional<Provenance> origin(Delivery delivery) {
        return delivery.content().getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(Provenance.class::isInstance)
                .map(Provenance.class::cast)
                .findFirst();
    }

    private static String text(Delivery delivery) {
        return FHIR.newJsonParser().encodeResourceToString(delivery.content());
    }

    private static Patient person(Delivery delivery, Patient original) {
        return delivery.content().getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(resource -> resource.getIdPart().equals(original.getIdPart()))
                .map(Patient.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Partner partner(String id, String role) {
        return TestPartner.partner(id, "00000099000000002000", role)
                .reads("fhir")
                .make();
    }

    /** The example report of the profiles package, and what the tests change in it. */
    private static final class Messages {

        static Bundle policeReport() {
            return nl.samenhang.profiles.ProfilePackage.examples()
                    .map(json -> FHIR.newJsonParser().parseResource(Bundle.class, json))
                    .filter(bundle -> bundle.getEntry().stream()
                            .anyMatch(entry -> entry.getResource() instanceof Patient p
                                    && ProtectedData.isLabelled(p.getMeta(), "reporter-identity")))
                    .findFirst()
                    .orElseThrow();
        }

        static void addOrigin(Bundle bundle, String... targets) {
            var origin = new Provenance();
            Stream.of(targets).forEach(target -> origin.addTarget().setReference(target));
            Map.of("message-id", "melding-1", "content-hash", "5f2a").forEach((system, value) -> origin.addEntity()
                    .getWhat()
                    .getIdentifier()
                    .setSystem("https://fhir.samenhang.nl/NamingSystem/" + system)
                    .setValue(value));
            bundle.addEntry().setFullUrl("urn:uuid:" + UUID.randomUUID()).setResource(origin);
        }

        static Patient hideAddressOf(Bundle bundle, int index, String street, String number, String postalCode) {
            var person = persons(bundle).get(index);
            person.getAddress().clear();
            var label = new Coding(Vocabulary.Codes.DATA_CLASS, "secret-address", null);
            person.addAddress()
                    .addLine(street + " " + number)
                    .setPostalCode(postalCode)
                    .addExtension(Vocabulary.Extensions.DATA_CLASS, label);
            person.getMeta().getSecurity().clear();
            person.getMeta().addSecurity(label);
            return person;
        }

        static org.hl7.fhir.r4.model.Observation firstStatement(Bundle bundle) {
            return bundle.getEntry().stream()
                    .map(Bundle.BundleEntryComponent::getResource)
                    .filter(org.hl7.fhir.r4.model.Observation.class::isInstance)
                    .map(org.hl7.fhir.r4.model.Observation.class::cast)
                    .findFirst()
                    .orElseThrow();
        }

        static String fullUrlOf(Bundle bundle, Patient person) {
            return bundle.getEntry().stream()
                    .filter(entry -> entry.getResource() == person)
                    .map(Bundle.BundleEntryComponent::getFullUrl)
                    .findFirst()
                    .orElseThrow();
        }

        static Patient reporterOf(Bundle bundle) {
            return persons(bundle).stream()
                    .filter(person -> ProtectedData.isLabelled(person.getMeta(), "reporter-identity"))
                    .findFirst()
                    .orElseThrow();
        }

        private static List<Patient> persons(Bundle bundle) {
            return bundle.getEntry().stream()
                    .map(Bundle.BundleEntryComponent::getResource)
                    .filter(Patient.class::isInstance)
                    .map(Patient.class::cast)
                    .toList();
        }
    }
}
