package nl.samenhang.hub.partner;

import java.util.Set;
import nl.samenhang.hub.configuration.YamlFile;

/**
 * Reads the {@code credentials} of a partner file; what it does not name is looked for under the partner's own name.
 */
final class CredentialsReader {

    private static final Set<String> FIELDS = Set.of("publicKey", "brokerPassword", "expires");

    private CredentialsReader() {}

    static PartnerCredentials read(YamlFile partner, String id) {
        var usual = PartnerCredentials.of(id);
        if (!partner.fields().contains("credentials")) {
            return usual;
        }
        var file = partner.below("credentials");
        if (file == null) {
            partner.finding("must-be-fields", "credentials");
            return usual;
        }
        file.allowOnly(FIELDS);
        return new PartnerCredentials(
                reference(file, "publicKey", id, usual.publicKey()),
                reference(file, "brokerPassword", id, usual.brokerPassword()),
                file.date("expires"));
    }

    /** A reference, or the usual one when the field is absent; a secret that stands there itself is not repeated. */
    static SecretReference reference(YamlFile file, String field, String partner, SecretReference usual) {
        var text = file.text(field);
        if (text == null) {
            return usual;
        }
        var reference = SecretReference.parse(text, partner);
        if (reference.isEmpty()) {
            file.finding("secret-form", field, partner);
        }
        return reference.orElse(usual);
    }
}
