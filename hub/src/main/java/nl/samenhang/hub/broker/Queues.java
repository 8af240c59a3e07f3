package nl.samenhang.hub.broker;

import java.util.stream.Stream;
import nl.samenhang.hub.partner.Partner;

/** The names of the queues; each address has one durable queue of the same name. */
public final class Queues {

    /** What nobody could process, and what expired; it stays there until an operator looks at it. */
    public static final String DEAD = "hub.dead";

    /** JMS priority of a crisis: it overtakes whatever has not been taken yet. */
    public static final int CRISIS = 9;

    /** JMS priority of everything else. */
    public static final int REGULAR = 4;

    private Queues() {}

    /** Messages from this partner; only that partner may write. */
    public static String in(String partner) {
        return "in." + partner;
    }

    /** Deliveries to this partner; only that partner may read. */
    public static String out(String partner) {
        return "out." + partner;
    }

    /** Receipts for this partner; only that partner may read. */
    public static String receipts(String partner) {
        return "receipts." + partner;
    }

    /** Work items for deliveries to this partner; for the hub only. */
    public static String deliver(String partner) {
        return "hub.deliver." + partner;
    }

    /** FHIR messages of this partner that are answered later; for the hub only. */
    public static String async(String partner) {
        return "hub.async." + partner;
    }

    static Stream<String> of(Partner partner) {
        var id = partner.id();
        return Stream.of(in(id), out(id), receipts(id), deliver(id), async(id));
    }
}
