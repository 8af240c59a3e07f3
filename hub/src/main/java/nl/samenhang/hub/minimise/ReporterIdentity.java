package nl.samenhang.hub.minimise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.hub.message.SecretWords;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who reported: the person leaves the message whole, with all that points to it. */
@Component
@Order(2)
final class ReporterIdentity implements ProtectedData {

    private static final String CLASS = "reporter-identity";

    /** Of CodeSystem family-role and of CodeSystem involvement. */
    private static final String CODE = "reporter";

    @Override
    public String dataClass() {
        return CLASS;
    }

    @Override
    public Removal removeFrom(Bundle bundle) {
        var reporters = reporters(bundle);
        List<String> words = new ArrayList<>();
        List<String> ofOthers = new ArrayList<>();
        for (var entry : bundle.getEntry()) {
            if (entry.getResource() instanceof Patient person) {
                var reporter = reporters.contains(entry.getFullUrl());
                words(person).forEach(reporter ? words::add : ofOthers::add);
            }
        }
        Entries.remove(bundle, reporters);
        // who shares a name or a street with the family would take the family's own out of the message
        return new Removal(!reporters.isEmpty(), SecretWords.of(words).without(SecretWords.of(ofOthers)));
    }

    /** Who carries the label, and who is a reporter by role or by involvement, labelled or not. */
    private static Set<String> reporters(Bundle bundle) {
        Set<String> reporters = new HashSet<>();
        for (var entry : bundle.getEntry()) {
            if (entry.getResource() instanceof Patient person && ProtectedData.isLabelled(person.getMeta(), CLASS)) {
                reporters.add(entry.getFullUrl());
            } else if (entry.getResource() instanceof Group family) {
                family.getMember().stream()
                        .filter(ReporterIdentity::reported)
                        .forEach(member -> reporters.add(member.getEntity().getReference()));
            }
        }
        return reporters;
    }

    private static boolean reported(GroupMemberComponent member) {
        return member.getExtension().stream()
                .map(Extension::getValue)
                .anyMatch(value -> value instanceof CodeableConcept concept
                        && concept.getCoding().stream().anyMatch(coding -> CODE.equals(coding.getCode())));
    }

    private static Stream<String> words(Patient person) {
        var numbers = person.getIdentifier().stream().map(Identifier::getValue);
        var contacts = person.getTelecom().stream().map(Traces::number);
        var lines = person.getAddress().stream()
                .flatMap(address -> Stream.concat(
                        Stream.of(address.getPostalCode()),
                        address.getLine().stream().map(StringType::getValue)));
        return Stream.of(names(person), numbers, contacts, lines)
                .flatMap(all -> all)
                .filter(Objects::nonNull);
    }

    /** Each name by itself, and the whole name as it is said. */
    private static Stream<String> names(Patient person) {
        return person.getName().stream().flatMap(name -> Stream.of(
                        Stream.of(name.getFamily(), name.getText(), name.getNameAsSingleString()),
                        name.getGiven().stream().map(StringType::getValue),
                        name.getFamilyElement().getExtensionsByUrl(Vocabulary.Core.NAME_OWN).stream()
                                .map(own -> own.getValue().primitiveValue()))
                .flatMap(all -> all));
    }
}
