package nl.samenhang.hub.partner;

/** No partner has this id. */
public final class UnknownPartner extends RuntimeException {

    /** For the id that was asked for. */
    public UnknownPartner(String id) {
        super("No partner has the id '" + id + "'");
    }
}
