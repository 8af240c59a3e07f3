package nl.samenhang.hub.release;

import java.util.List;
import nl.samenhang.hub.message.AuthorisedMessage;

/** The routing rules as the integration engineers wrote them, in files. */
@FunctionalInterface
public interface Routes extends AutoCloseable {

    /**
     * One choice of a route: a role near the family, or one partner by id; the other is null.
     *
     * @param route id of the route that chose
     */
    record Choice(String role, String partner, String route) {}

    List<Choice> choose(AuthorisedMessage message);

    /** Nothing is asked of them any more. */
    @Override
    default void close() {}
}
