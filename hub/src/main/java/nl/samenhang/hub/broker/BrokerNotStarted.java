package nl.samenhang.hub.broker;

/** The embedded broker cannot start: its port is taken, or its folder is in use or not writable. */
public final class BrokerNotStarted extends RuntimeException {

    BrokerNotStarted(Exception reason) {
        super(reason == null ? "no reason was given" : reason.getMessage(), reason);
    }
}
