package nl.samenhang.hub.message;

import java.util.List;

/**
 * A recipient that was meant and may not have the message.
 *
 * @param recipient partner id
 * @param dataClasses codes of data-class that it may not receive
 */
public record Denied(String recipient, List<String> dataClasses) {

    /** Copies the list. */
    public Denied {
        dataClasses = List.copyOf(dataClasses);
    }
}
