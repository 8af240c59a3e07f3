package nl.samenhang.profiles;

/** One validator for all tests, since loading it costs seconds. */
final class SharedValidator {

    private static final ProfileValidator VALIDATOR = ProfileValidator.load();

    private SharedValidator() {}

    static ProfileValidator get() {
        return VALIDATOR;
    }
}
