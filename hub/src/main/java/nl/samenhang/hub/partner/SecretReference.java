package nl.samenhang.hub.partner;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a secret is, in the place of the secret itself: {@code env:PARTNER_<PARTNER>_NAME} is an environment variable,
 * {@code file:<partner>.name} a file in the folder of credentials. Nothing else of the hub's own can be named, since a
 * configuration may send what it names to an address that it names too.
 *
 * @param kind where to look
 * @param name of the variable or file; a file name has no folder, so that nothing outside the folder can be read
 */
public record SecretReference(Kind kind, String name) {

    private static final Pattern FORM =
            Pattern.compile("(?:env:(?<env>PARTNER_[A-Z0-9_]+)|file:(?<file>[A-Za-z0-9][A-Za-z0-9._-]*))");

    /** Where a secret may be. */
    public enum Kind {
        ENV,
        FILE
    }

    /** A file in the folder of credentials. */
    public static SecretReference file(String name) {
        return new SecretReference(Kind.FILE, name);
    }

    /** The reference that is written so in the file of a partner; nothing when it is none, or another partner's. */
    public static Optional<SecretReference> parse(String text, String partner) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var variable = parts.group("env");
        if (variable != null) {
            var own = "PARTNER_"
                    + String.valueOf(partner).toUpperCase(Locale.ROOT).replace('-', '_') + "_";
            return Optional.of(variable)
                    .filter(name -> name.startsWith(own))
                    .map(name -> new SecretReference(Kind.ENV, name));
        }
        return Optional.of(parts.group("file"))
                .filter(file -> file.startsWith(partner + "."))
                .map(SecretReference::file);
    }
}
