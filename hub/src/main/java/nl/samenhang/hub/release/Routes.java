package nl.samenhang.hub.release;

import java.util.List;
import nl.samenhang.hub.message.AuthorisedMessage;

/** The routing rules as the integration engineers wrote them, in files. */
@FunctionalInterface
public interface Routes extends AutoCloseable {

    /**
     * One choice of a route: a role near the family, or one partner by id; the other is null.
     *
     * @param copy a copy for information: nobody is refused because it cannot be made
     * @param route id of the route that chose
     */
    record Choice(String role, String partner, boolean copy, String route) {}

    List<Choice> choose(AuthorisedMessage message);

    /** What the files say. */
    default List<RouteOutline> outlines() {
        return List.of();
    }

    /** Nothing is asked of them any more. */
    @Override
    default void close() {}
}
