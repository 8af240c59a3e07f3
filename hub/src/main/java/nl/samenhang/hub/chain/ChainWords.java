package nl.samenhang.hub.chain;

import java.util.Set;
import nl.samenhang.hub.configuration.KnownCodes;
import nl.samenhang.hub.partner.PartnerDirectory;

/**
 * The codes and partners that a route file may name: a typing error stops the start instead of losing a message at
 * night.
 */
final class ChainWords {

    private final KnownCodes codes;
    private final PartnerDirectory directory;

    ChainWords(KnownCodes codes, PartnerDirectory directory) {
        this.codes = codes;
        this.directory = directory;
    }

    void checkEvent(String event) {
        check("event", event, codes.events());
    }

    void checkRole(String role) {
        check("role", role, codes.roles());
    }

    /** @throws nl.samenhang.hub.partner.UnknownPartner when there is no partner file of that name */
    void checkPartner(String partner) {
        directory.byId(partner);
    }

    private static void check(String parameter, String code, Set<String> known) {
        if (!known.contains(code)) {
            throw new IllegalArgumentException("chain: " + parameter + " '" + code + "' is onbekend / is not known");
        }
    }
}
