package nl.samenhang.hub.message;

/** What a log may say of an unexpected exception: its class and where it was thrown. Its text may quote a message. */
public record FaultPlace(String fault, String place) {

    public static FaultPlace of(Throwable unexpected) {
        var trace = unexpected.getStackTrace();
        return new FaultPlace(unexpected.getClass().getName(), trace.length == 0 ? "unknown" : trace[0].toString());
    }

    @Override
    public String toString() {
        return fault + " at " + place;
    }
}
