package nl.samenhang.hub.chain;

import java.util.ArrayList;
import java.util.List;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.release.Routes.Choice;

/** What travels through a route file: the message, and the recipients chosen so far. */
public final class RoutePlan {

    private final AuthorisedMessage message;
    private final List<Choice> choices = new ArrayList<>();

    RoutePlan(AuthorisedMessage message) {
        this.message = message;
    }

    public AuthorisedMessage message() {
        return message;
    }

    void add(Choice choice) {
        choices.add(choice);
    }

    List<Choice> choices() {
        return List.copyOf(choices);
    }
}
