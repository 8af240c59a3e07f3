package nl.samenhang.hub.message;

import java.util.List;

/**
 * A recipient that was meant and may not have the message.
 *
 * @param recipient partner id
 * @param dataClasses codes of data-class that it may not receive
 * @param rules ids of the rules that forbid it
 */
public record Denied(String recipient, List<String> dataClasses, List<String> rules) {

    /** Copies the lists. */
    public Denied {
        dataClasses = List.copyOf(dataClasses);
        rules = List.copyOf(rules);
    }
}
