package nl.samenhang.hub.minimise;

import java.util.HashSet;
import java.util.Set;
import nl.samenhang.profiles.Vocabulary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Provenance;

/** What the origin of a message could still tell of what was kept back. */
final class Origins {

    private Origins() {}

    /** The hash of the native message goes: who knows all the rest could try addresses until one fits the hash. */
    static void dropHashes(Bundle bundle) {
        Set<String> empty = new HashSet<>();
        for (var entry : bundle.getEntry()) {
            if (entry.getResource() instanceof Provenance origin) {
                origin.getEntity()
                        .removeIf(source -> Vocabulary.Identifiers.CONTENT_HASH.equals(
                                source.getWhat().getIdentifier().getSystem()));
                if (!origin.hasEntity()) {
                    empty.add(entry.getFullUrl());
                }
            }
        }
        Entries.remove(bundle, empty);
    }
}
