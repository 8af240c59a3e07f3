package nl.samenhang.hub.minimise;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.samenhang.hub.message.Issue;
import nl.samenhang.hub.message.MessageRejected;
import nl.samenhang.hub.message.Refusal;
import nl.samenhang.hub.message.Step;
import nl.samenhang.profiles.Vocabulary.Codes;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MessageHeader;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** What the sender has labelled with a class of data in {@code meta.security}, taken out as whole resources. */
final class LabelledData {

    /** What a label without a code stands for: nobody may receive it. */
    private static final String UNNAMED = "unnamed";

    private final Predicate<String> forbidden;

    /** @param forbidden which codes of data-class may not be received */
    LabelledData(Predicate<String> forbidden) {
        this.forbidden = forbidden;
    }

    /**
     * Takes it out, with whatever cannot exist without it.
     *
     * @param bundle a copy, which is changed
     * @return the classes that were taken out
     * @throws MessageRejected when what is left is no message any more, or a person is labelled as a whole; nothing
     *     then leaves
     */
    Set<String> removeFrom(Bundle bundle) {
        var found = new TreeSet<String>();
        var gone = new HashSet<String>();
        for (var entry : bundle.getEntry()) {
            var classes = classes(entry.getResource());
            if (!classes.isEmpty()) {
                found.addAll(classes);
                gone.add(entry.getFullUrl());
                refuseIf(isIndispensable(entry.getResource()), classes);
            }
        }
        if (!gone.isEmpty()) {
            Entries.remove(bundle, gone);
            refuseIf(!isMessage(bundle), found);
        }
        return found;
    }

    private Set<String> classes(Resource resource) {
        return resource.getMeta().getSecurity().stream()
                .filter(label -> Codes.DATA_CLASS.equals(label.getSystem()))
                .map(label -> label.hasCode() ? label.getCode() : UNNAMED)
                .filter(forbidden)
                .collect(Collectors.toCollection(TreeSet::new));
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
            var data = String.join(", ", classes);
            throw new MessageRejected(
                    Step.MINIMISE,
                    Refusal.NOT_PERMITTED,
                    Issue.error(
                            "forbidden",
                            "may-receive",
                            "Zonder wat de ontvanger niet mag weten, blijft er geen bericht over: " + data + ".",
                            "Without what the recipient may not know no message is left: " + data + "."));
        }
    }
}
