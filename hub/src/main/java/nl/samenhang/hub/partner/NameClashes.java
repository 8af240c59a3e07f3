package nl.samenhang.hub.partner;

import java.util.HashMap;
import java.util.Map;
import nl.samenhang.hub.configuration.Findings;

/** Finds partners that share an OIN, name or alias: messages of one could then pass for those of the other. */
final class NameClashes {

    private NameClashes() {}

    static void find(Map<String, Partner> partnersByFile, Findings findings) {
        var firstUse = new HashMap<String, String>();
        partnersByFile.forEach(
                (file, partner) -> PartnerDirectory.names(partner).forEach(name -> {
                    var other = firstUse.putIfAbsent(name, file);
                    if (other != null) {
                        findings.add("name-clash", file, 0, partner.oin().equals(name) ? "oin" : "aliases", other);
                    }
                }));
    }
}
