package nl.samenhang.hub.label;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.samenhang.hub.partner.DataOfEvents;
import nl.samenhang.profiles.Vocabulary.Codes;
import nl.samenhang.profiles.Vocabulary.Extensions;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The classes of data of a message and its parts, in codes of data-class. */
public final class Labels {

    /** What a label without a code stands for: nobody may receive it. */
    public static final String UNNAMED = "unnamed";

    private static final List<LabelRule> RULES = LabelRules.read();

    private Labels() {}

    /**
     * An element that is of a class by itself.
     *
     * @param element its name in the resource
     */
    public record Part(String dataClass, String element, Base value) {}

    /** The classes of a resource as a whole: its sender's labels, and by profile and code. */
    public static Set<String> of(Resource resource) {
        var classes = new TreeSet<String>();
        resource.getMeta().getSecurity().stream()
                .filter(label -> Codes.DATA_CLASS.equals(label.getSystem()))
                .map(label -> label.hasCode() ? label.getCode() : UNNAMED)
                .forEach(classes::add);
        RULES.stream()
                .filter(rule -> rule.marks(resource))
                .map(LabelRule::dataClass)
                .forEach(classes::add);
        return classes;
    }

    /** The elements of a resource that are of a class. */
    public static Stream<Part> partsOf(Resource resource) {
        return RULES.stream().flatMap(rule -> rule.partsOf(resource).stream()
                .map(value -> new Part(rule.dataClass(), rule.part(), value)));
    }

    /** The labels of the sender on elements inside this one, however deep (extension data-class). */
    public static Set<String> inside(Base element) {
        var classes = new TreeSet<String>();
        collect(element, classes);
        return classes;
    }

    private static void collect(Base element, Set<String> classes) {
        for (var property : element.children()) {
            for (var value : property.getValues()) {
                if (value instanceof Extension label && Extensions.DATA_CLASS.equals(label.getUrl())) {
                    classes.add(label.getValue() instanceof Coding told && told.hasCode() ? told.getCode() : UNNAMED);
                }
                collect(value, classes);
            }
        }
    }

    /** What a message is about: without any one of these classes nothing of it would be left. */
    public static Set<String> about(Bundle message, String event) {
        var classes = new TreeSet<>(DataOfEvents.of(event));
        if (message.hasEntry() && message.getEntryFirstRep().getResource() instanceof MessageHeader header) {
            classes.addAll(ofOnly(message, header.getFocus()));
        }
        return classes;
    }

    /** Of the focus when there is one; of several, each by itself can be missed. */
    private static Collection<String> ofOnly(Bundle message, List<Reference> focus) {
        var urls = focus.stream().map(Reference::getReference).toList();
        var classes = message.getEntry().stream()
                .filter(entry -> urls.contains(entry.getFullUrl()))
                .map(BundleEntryComponent::getResource)
                .map(Labels::of)
                .toList();
        var shared = new TreeSet<String>(classes.isEmpty() ? Set.of() : classes.get(0));
        classes.forEach(shared::retainAll);
        return shared;
    }
}
