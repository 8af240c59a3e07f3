package nl.samenhang.hub.minimise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.hub.label.Labels;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.SecretWords;
import nl.samenhang.hub.message.Step;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** What is of a class by the label of its sender or by profile and code, taken out as resources or as elements. */
final class LabelledData {

    private final Predicate<String> forbidden;
    private final Set<String> classes = new TreeSet<>();
    private final Set<String> gone = new HashSet<>();
    private final List<Base> removed = new ArrayList<>();

    /** @param forbidden which codes of data-class may not be received */
    LabelledData(Predicate<String> forbidden) {
        this.forbidden = forbidden;
    }

    /**
     * By what it can be recognised elsewhere.
     *
     * @param words of addresses and numbers
     * @param sentences of texts
     */
    record Told(SecretWords words, Sentences sentences) {}

    /**
     * Takes it out, with whatever cannot exist without it.
     *
     * @param bundle a copy, which is changed
     * @return the codes of data-class of what was taken out
     * @throws MessageRejected when what is left is no message any more, or a person is labelled as a whole; nothing
     *     then leaves
     */
    Set<String> removeFrom(Bundle bundle) {
        bundle.getEntry().forEach(this::take);
        Entries.remove(bundle, gone);
        refuseIf(!isMessage(bundle) && !gone.isEmpty(), classes);
        return classes;
    }

    /** What could be told once more in the rest, but for what the rest tells openly. */
    Told toldIn(Bundle bundle) {
        if (removed.isEmpty()) {
            return new Told(SecretWords.none(), Sentences.in(removed));
        }
        var left = bundle.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .toList();
        var words = SecretWords.of(Traces.of(removed));
        return new Told(
                words.isEmpty() ? words : words.without(SecretWords.of(Traces.of(left))),
                Sentences.in(removed).without(Sentences.in(statements(left))));
    }

    /** Only what is itself allowed can make a sentence open; another text that repeats it cannot. */
    private static List<Resource> statements(List<Resource> left) {
        return left.stream().filter(resource -> !Labels.of(resource).isEmpty()).toList();
    }

    private void take(BundleEntryComponent entry) {
        var resource = entry.getResource();
        var own = forbidden(Labels.of(resource));
        // an element may be required where it stands, so what holds a labelled one goes whole; a person loses the
        // element
        own.addAll(resource instanceof Patient ? Set.of() : forbidden(Labels.inside(resource)));
        if (own.isEmpty()) {
            parts(resource)
                    .filter(part -> forbidden.test(part.dataClass()))
                    .toList()
                    .forEach(part -> take(resource, part));
        } else {
            refuseIf(isIndispensable(resource), own);
            classes.addAll(own);
            gone.add(entry.getFullUrl());
            removed.add(resource);
        }
    }

    private static Stream<Labels.Part> parts(Resource resource) {
        return Stream.concat(
                Labels.partsOf(resource), resource instanceof Patient ? labelledParts(resource) : Stream.empty());
    }

    private static Stream<Labels.Part> labelledParts(Resource person) {
        return person.children().stream()
                .flatMap(property -> property.getValues().stream().flatMap(value -> Labels.inside(value).stream()
                        .map(data -> new Labels.Part(data, property.getName(), value))));
    }

    private void take(Resource resource, Labels.Part part) {
        classes.add(part.dataClass());
        removed.add(part.value().copy());
        if (part.value() instanceof SectionComponent section) {
            Sections.empty(section);
        } else {
            resource.removeChild(part.element(), part.value());
        }
    }

    private Set<String> forbidden(Set<String> all) {
        return all.stream().filter(forbidden).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isIndispensable(Resource resource) {
        return resource instanceof Patient || resource instanceof MessageHeader;
    }

    /** A header that has something to tell of. */
    private static boolean isMessage(Bundle bundle) {
        return bundle.getEntryFirstRep().getResource() instanceof MessageHeader header && header.hasFocus();
    }

    private static void refuseIf(boolean wrong, Set<String> classes) {
        if (wrong) {
            throw nothingLeft(classes);
        }
    }

    /** What the message is about may not be known, so it does not leave. */
    static MessageRejected nothingLeft(Collection<String> classes) {
        var data = String.join(", ", classes);
        return new MessageRejected(
                Step.MINIMISE,
                Refusal.NOT_PERMITTED,
                Issue.error(
                        "forbidden",
                        "may-receive",
                        "Zonder wat de ontvanger niet mag weten, blijft er geen bericht over: " + data + ".",
                        "Without what the recipient may not know no message is left: " + data + "."));
    }
}
