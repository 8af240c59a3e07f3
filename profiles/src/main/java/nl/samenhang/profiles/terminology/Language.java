package nl.samenhang.profiles.terminology;

import java.util.Locale;
import java.util.Objects;

/**
 * In which language somebody reads.
 *
 * @param subtag the first part of a language tag, such as {@code nl}; empty when it does not matter
 */
public record Language(String subtag) {

    /** The language as the code systems were written in. */
    public static final Language ANY = new Language("");

    /** The language of a tag of BCP 47, such as {@code nl-NL}; null or empty when none was named. */
    public static Language of(String tag) {
        return new Language(
                Objects.requireNonNullElse(tag, "").replaceFirst("[-_].*$", "").toLowerCase(Locale.ROOT));
    }

    boolean isNamed() {
        return !subtag.isEmpty();
    }

    boolean isThatOf(String tag) {
        return tag != null && equals(of(tag));
    }
}
