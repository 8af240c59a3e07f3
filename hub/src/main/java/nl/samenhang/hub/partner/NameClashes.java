package nl.samenhang.hub.partner;

import java.util.HashMap;
import java.util.Map;

/** Finds partners that share an OIN, name or alias: messages of one could then pass for those of the other. */
final class NameClashes {

    private NameClashes() {}

    static void find(Map<String, Partner> partnersByFile, Problems problems) {
        var firstUse = new HashMap<String, String>();
        partnersByFile.forEach(
                (file, partner) -> PartnerDirectory.names(partner).forEach(name -> {
                    var other = firstUse.putIfAbsent(name, file);
                    if (other != null) {
                        problems.add(
                                file,
                                0,
                                partner.oin().equals(name) ? "oin" : "aliases",
                                "een naam of nummer is ook van " + other,
                                "a name or number is also that of " + other);
                    }
                }));
    }
}
