package nl.samenhang.conformance.scenario;

/** A scenario cannot be played because it is itself wrong: a mistake of the kit, never a verdict on the hub. */
final class BrokenScenario extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenScenario(String message) {
        super(message);
    }
}
